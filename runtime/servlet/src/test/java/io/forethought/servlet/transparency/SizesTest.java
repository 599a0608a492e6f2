package io.forethought.servlet.transparency;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forethought.runtime.Scrape;
import io.forethought.servlet.Container;
import io.forethought.servlet.filter.PlainFilters;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Recorded sizes are those of the bytes that a client receives and sends. */
@Tag("once")
class SizesTest {

  private static final List<String> CHARSETS =
      List.of(
          "UTF-8",
          "ISO-8859-1",
          "US-ASCII",
          "windows-1252",
          "UTF-16",
          "UTF-16BE",
          "UTF-32",
          "GBK",
          "GB18030",
          "Shift_JIS",
          "EUC-KR",
          "Big5");

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private int number;

  @ParameterizedTest
  @EnumSource
  void responseSizesAreThoseOfTheBytesSent(Container container) throws Exception {
    List<String> wrong = new ArrayList<>();
    Following application = new Following(PlainFilters.recordingInto(registry));
    try (Container.Running running = container.start(application)) {
      for (String charset : CHARSETS) {
        for (Operation operation : Sizes.written()) {
          Operation type = Sizes.type(charset);
          long sent = length(send(application, running, Body.NONE, List.of(type, operation)));
          long recorded = recorded("http_response_body_size_bytes_sum");
          if (recorded != sent) {
            wrong.add(charset + " " + operation + ": " + sent + ", recorded " + recorded);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void requestSizesAreThoseOfTheBytesRead(Container container) throws Exception {
    List<String> wrong = new ArrayList<>();
    Following application = new Following(PlainFilters.recordingInto(registry));
    try (Container.Running running = container.start(application)) {
      for (Body body : List.of(Body.DECLARED, Body.CHUNKED, Body.FORM, Body.PARTS)) {
        for (Operation operation : Sizes.read(body)) {
          send(application, running, body, List.of(operation));
          long recorded = recorded("http_request_body_size_bytes_sum");
          if (recorded != body.content().length) {
            wrong.add(body + " " + operation + ": recorded " + recorded);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private String send(
      Following application, Container.Running server, Body body, List<Operation> operations)
      throws IOException {
    application.follow(new Scenario(body, operations), ++number);
    try (Socket socket = new Socket(server.root().getHost(), server.root().getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(body.request("/op", number));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }

  /** Returns the length of a body that was sent in one piece. */
  private static long length(String answer) {
    String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
    assertThat(answer).contains("Content-Length: " + body.length() + "\r\n");
    return body.length();
  }

  private long before;
  private String last = "";

  /** Returns by how much a sum has grown with the last request. */
  private long recorded(String name) {
    await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(1))
        .until(() -> value("http_responses_before_filters_total") == number);
    long now = (long) value(name);
    long grown = last.equals(name) ? now - before : now;
    last = name;
    before = now;
    return grown;
  }

  private double value(String name) {
    return Scrape.text(registry)
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
        .sum();
  }
}
