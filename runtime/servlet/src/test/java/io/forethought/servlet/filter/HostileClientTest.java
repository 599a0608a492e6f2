package io.forethought.servlet.filter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.forethought.servlet.Container;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Requests that no good client sends, byte by byte, to an application with our filters and without.
 */
class HostileClientTest {

  private static final int REQUESTS = 400;

  private static final Set<String> VIEWS =
      Set.of("/index", "/echo", "/text/*", "/objection", "/missing/*", "*.do", "/", "_unmatched");

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "_other");

  private static final Pattern LABEL = Pattern.compile("(\\w+)=\"([^\"]*)\"");

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @ParameterizedTest
  @EnumSource
  void everyAnswerIsAsWithoutUsAndNoSeriesIsOfTheClient(Container container) throws Exception {
    Random random = new Random(1);
    TestApplication metered =
        new TestApplication(
            new PlainHttpRecorder(Forethought.metrics(PlainHttpMetrics.class, registry)));
    try (Container.Running with = container.start(metered);
        Container.Running without = container.start(new TestApplication(null))) {
      for (int i = 0; i < REQUESTS; i++) {
        String request = request(random);

        assertThat(status(with.root(), request))
            .as(request)
            .isEqualTo(status(without.root(), request));
      }
      await()
          .untilAsserted(
              () -> assertThat(Scrape.text(registry)).contains("\nhttp_requests_in_flight 0.0\n"));
    }
    assertThat(values("view")).isSubsetOf(VIEWS);
    assertThat(values("method")).isSubsetOf(METHODS);
    assertThat(values("status")).allMatch(status -> status.matches("[1-5](\\d\\d|xx)"));
  }

  private static String request(Random random) {
    StringBuilder request = new StringBuilder();
    request.append(any(random, "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "BREW"));
    request.append(random.nextInt(8) == 0 ? Integer.toString(random.nextInt(100), 36) : "");
    request.append(" /").append(any(random, "index", "echo", "text/", "objection", "x.do", ""));
    request.append(random.nextBoolean() ? "" : Long.toString(random.nextLong(), 36));
    request.append(any(random, "", "?a=b", "?%zz", "?name[]=x", ";jsessionid=" + random.nextInt()));
    request.append(" HTTP/1.1\r\nConnection: close\r\n");
    request
        .append("Host: ")
        .append(any(random, "localhost", "a.b:99", "[::1]", "x" + random.nextInt()));
    request.append("\r\n");
    for (int i = random.nextInt(3); i >= 0; i--) {
      request.append(
          any(
              random,
              "X-Requested-With: XMLHttpRequest\r\n",
              "X-Forwarded-For: " + random.nextInt() + "\r\n",
              "User-Agent: " + "u".repeat(random.nextInt(2000)) + "\r\n",
              "Content-Type: text/plain; charset=" + random.nextInt() + "\r\n",
              "Accept: \u00ff\u00fe\r\n",
              "Upgrade: h" + random.nextInt() + "\r\n",
              "X-" + random.nextInt(1000) + ": y\r\n"));
    }
    request.append(
        any(
            random,
            "\r\n",
            "Content-Length: 3\r\n\r\nabc",
            "Content-Length: abc\r\n\r\n",
            "Content-Length: -5\r\n\r\n",
            "Content-Length: 99999999999999999999\r\n\r\n",
            "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked\r\n\r\nxyz\r\n"));
    return request.toString();
  }

  private static String any(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** The first line of the answer, empty if there is none. */
  private static String status(URI server, String request) throws IOException {
    for (int tries = 1; ; tries++) {
      try {
        return firstLine(server, request);
      } catch (SocketException reset) {
        // A server that closes before it has read everything may take its answer with it.
        if (tries == 5) {
          throw reset;
        }
      }
    }
  }

  private static String firstLine(URI server, String request) throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      socket.shutdownOutput();
      String line =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1)).readLine();
      return line == null ? "" : line;
    }
  }

  private List<String> values(String label) {
    return Scrape.text(registry)
        .lines()
        .filter(line -> line.startsWith("http_"))
        .flatMap(line -> LABEL.matcher(line).results())
        .filter(found -> found.group(1).equals(label))
        .map(found -> found.group(2))
        .distinct()
        .collect(Collectors.toList());
  }
}
