package io.forethought.servlet.transparency;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.servlet.Container;
import io.forethought.servlet.filter.PlainFilters;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Parts of a resource that Undertow itself serves from the class path. It sends the wrong ones to
 * any stream but its own.
 */
@Tag("once")
class RangeTest {

  private static byte[] file = {};
  private static Container.Running with;
  private static Container.Running without;

  @BeforeAll
  static void start() throws Exception {
    try (InputStream in = Container.class.getResourceAsStream("Container.class")) {
      file = in.readAllBytes();
    }
    with =
        Container.UNDERTOW.start(
            (classes, context) -> {
              PlainFilters.recordingInto(new PrometheusRegistry()).install(context);
              install(context);
            });
    without = Container.UNDERTOW.start((classes, context) -> install(context));
  }

  @AfterAll
  static void stop() {
    with.close();
    without.close();
  }

  private static void install(ServletContext context) {
    context.addServlet("forward", new Forward()).addMapping("/forward");
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "5, 9", "100, 100", "100, 2000", "0, 99999999", "2000, 99999999"})
  void aPartHasTheRightBytes(int from, int to) throws Exception {
    String range = "Range: bytes=" + from + "-" + to + "\r\n";
    String part =
        new String(Arrays.copyOfRange(file, from, Math.min(to + 1, file.length)), ISO_8859_1);
    for (String path : new String[] {"/Container.class", "/forward"}) {
      assertThat(get(without, path, range)).contains(" 206 ").endsWith("\r\n\r\n" + part);
      assertThat(get(with, path, range)).isEqualTo(get(without, path, range));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=-7",
    "bytes=7-",
    "bytes=-99999999",
    "bytes=99999999-",
    "'bytes=0-1,4-5'",
    "bytes=5-2",
    "bytes=x",
    "lines=0-3",
    "bytes=0-3\r\nIf-Range: \"other\""
  })
  void everyRangeIsAnsweredAsBefore(String range) throws Exception {
    String header = "Range: " + range + "\r\n";
    for (String path : new String[] {"/Container.class", "/forward"}) {
      assertThat(get(with, path, header)).isEqualTo(get(without, path, header));
    }
  }

  private static String get(Container.Running server, String path, String headers)
      throws IOException {
    try (Socket socket = new Socket(server.root().getHost(), server.root().getPort())) {
      String request = "GET " + path + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n";
      socket.getOutputStream().write((request + headers + "\r\n").getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1)
          .replaceFirst("Date: .*\r\n", "");
    }
  }

  private static final class Forward extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws ServletException, IOException {
      request.getRequestDispatcher("/Container.class").forward(request, response);
    }
  }
}
