package io.forethought.servlet.port;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The protocol, byte by byte. */
class HttpOnThePortTest {

  private static final String RAIN = "/metrics?name[]=rain_total";

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private MetricsServer server;

  @BeforeEach
  void start() throws IOException {
    Counter.builder().name("rain_total").help("Rain.").register(registry).inc(3);
    server = MetricsServer.builder(registry).start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void requestsFollowOneAnotherOnAConnection() throws Exception {
    String get = "GET " + RAIN + " HTTP/1.1\r\nHost: localhost\r\n";
    String head = "HEAD " + RAIN + " HTTP/1.1\r\nHost: localhost\r\n";
    String answers = exchange(get + "\r\n" + head + "\r\n\r\n" + get + "Connection: Close\r\n\r\n");

    String body = "# HELP rain_total Rain.\n# TYPE rain_total counter\nrain_total 3.0\n";
    String headers =
        """
        HTTP/1.1 200 OK
        Cache-Control: no-store
        Content-Type: text/plain; version=0.0.4; charset=utf-8
        Vary: Accept, Accept-Encoding
        Content-Length: %d
        """
            .formatted(body.length())
            .replace("\n", "\r\n");
    assertThat(
            answers.replaceAll(
                "Date: [A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} [0-9:]{8} GMT\r\n", ""))
        .isEqualTo(
            (headers + "\r\n" + body)
                + (headers + "\r\n")
                + (headers + "Connection: close\r\n\r\n" + body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET /metrics | 400",
        "GET  /metrics HTTP/1.1 | 400",
        "G(T /metrics HTTP/1.1 | 400",
        "GET /metrics HTTP/2.0 | 505",
        "PRI * HTTP/2.0 | 505",
        "GET /metrics HTTP/1.1, | 505",
        "GET /mét HTTP/1.1 | 400",
        "GET * HTTP/1.1~Host: localhost | 404",
        "GET http://localhost/metrics HTTP/1.1~Host: other | 200",
        "GET HTTP://127.0.0.1:80/metrics?x=y HTTP/1.1~Host: other | 200",
        "GET http://localhost HTTP/1.1~Host: other | 200",
        "GET http://localhost?x=y HTTP/1.1~Host: other | 200",
        "GET http://attacker.example/metrics HTTP/1.1~Host: localhost | 403",
        "GET http://user@localhost/metrics HTTP/1.1~Host: localhost | 403",
        "GET http:///metrics HTTP/1.1~Host: localhost | 403",
        "GET ftp://localhost/metrics HTTP/1.1~Host: localhost | 404",
        "GET /metrics HTTP/1.1 | 400",
        "GET /metrics HTTP/1.1~Host: localhost~host: localhost | 400",
        "GET /metrics HTTP/1.1~Host: localhost~X | 400",
        "GET /metrics HTTP/1.1~Host: localhost~X : y | 400",
        "GET /metrics HTTP/1.1~Host: localhost~ X: y | 400",
        "GET /metrics HTTP/1.1~Host: localhost~: y | 400",
        "GET /metrics HTTP/1.1~Host: localhost~X: | 200",
        "GET /metrics HTTP/1.1~HOST:localhost~X:  y  | 200",
        "GET /metrics HTTP/1.0 | 200",
        "GET /metrics HTTP/1.9~Host: localhost | 200",
        "get /metrics HTTP/1.1~Host: localhost | 405",
        "POST / HTTP/1.1~Host: localhost | 405"
      })
  void aRequestIsReadAsTheStandardRequires(String request, int status) throws Exception {
    assertThat(exchange(request.replace("~", "\r\n") + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 " + status + " ");
  }

  @Test
  void linesMayEndWithALineFeed() throws Exception {
    assertThat(exchange("\nGET /metrics HTTP/1.1\nHost: localhost\nConnection: close\n\n"))
        .startsWith("HTTP/1.1 200 ");
  }

  @Test
  void aHeadHasALimit() throws Exception {
    String begin = "GET /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    String longest = "X: " + "x".repeat((1 << 16) + (1 << 14) - begin.length() - 7);

    assertThat(exchange(begin + longest + "\r\n\r\n")).startsWith("HTTP/1.1 200 ");
    assertThat(exchange(begin + longest + "xxxxxx\r\n\r\n")).startsWith("HTTP/1.1 431 ");
    assertThat(exchange(begin + "X: y\r\n".repeat(198) + "\r\n")).startsWith("HTTP/1.1 200 ");
    assertThat(exchange(begin + "X: y\r\n".repeat(199) + "\r\n")).startsWith("HTTP/1.1 431 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 5\r\n\r\nGET /",
        "Transfer-Encoding: chunked\r\n\r\n5\r\nGET /\r\n0\r\n\r\n"
      })
  void aBodyIsNotTheNextRequest(String body) throws Exception {
    assertThat(exchange("GET " + RAIN + " HTTP/1.1\r\nHost: localhost\r\n" + body))
        .startsWith("HTTP/1.1 200 ")
        .contains("Connection: close\r\n")
        .endsWith("\nrain_total 3.0\n");
  }

  @Test
  void aLongScrapeIsSentInChunksOrUntilTheEnd() throws Exception {
    String help = "x".repeat(17 << 20);
    GaugeSnapshot snow =
        GaugeSnapshot.builder()
            .name("snow")
            .help(help)
            .dataPoint(GaugeDataPointSnapshot.builder().value(1).build())
            .build();
    registry.register((Collector) () -> snow);
    String expected = "# HELP snow " + help + "\n# TYPE snow gauge\nsnow 1.0\n";
    URI metrics = URI.create("http://localhost:" + server.port() + "/metrics");
    HttpClient client = HttpClient.newHttpClient();
    for (int i = 0; i < 2; i++) {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(metrics).build(), HttpResponse.BodyHandlers.ofString());
      assertThat(answer.headers().firstValue("Transfer-Encoding")).hasValue("chunked");
      assertThat(answer.body().endsWith(expected)).isTrue();
    }

    String old = exchange("GET /metrics HTTP/1.0\r\n\r\n");
    assertThat(old.endsWith(expected)).isTrue();
    assertThat(old.substring(0, old.indexOf("\r\n\r\n")))
        .contains("\r\nConnection: close")
        .doesNotContain("Transfer-Encoding", "Content-Length");
    assertThat(exchange("HEAD /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .doesNotContain("Content-Length", "snow")
        .endsWith("\r\n\r\n");
  }

  /** With several pieces, the second one would wait for the acknowledgement of the first. */
  @Test
  void aSmallResponseIsSentInOnePiece() throws Exception {
    int[] pieces = {0};
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    OutputStream client =
        new OutputStream() {
          @Override
          public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
          }

          @Override
          public void write(byte[] bytes, int from, int length) {
            pieces[0]++;
            sent.write(bytes, from, length);
          }
        };
    RequestHead head = new RequestHead("GET", "/metrics", "localhost", true, Map.of());
    PortExchange exchange =
        new PortExchange(head, InetAddress.getLoopbackAddress(), Connection.buffered(client));
    try (OutputStream body = exchange.open(200, 50_000)) {
      body.write(new byte[50_000]);
    }

    assertThat(pieces[0]).isEqualTo(1);
    assertThat(sent.size()).isGreaterThan(50_000);
  }

  private String exchange(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }
}
