package io.forethought.servlet.port;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that open connections and do not send, or do not read. */
class SlowClientsTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Duration LONG = Duration.ofMinutes(10);
  private static final Duration SHORT = Duration.ofMillis(20);
  private static final String GET = "GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n";

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final List<Socket> sockets = new ArrayList<>();

  @AfterEach
  void closeSockets() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "G", "GET /metrics HTTP/1.1\r\nHost: l", "GET / HTTP/1.1\r\nHost: l\r\n"})
  void halfOpenConnectionsStopNobody(String begin) throws Exception {
    try (MetricsServer server = MetricsServer.builder(registry).start()) {
      for (int i = 0; i < 70; i++) {
        send(open(server, "127.0.0.1"), begin);
      }

      for (int i = 0; i < 3; i++) {
        assertThat(scrape(server)).isEqualTo(200);
      }
    }
  }

  @Test
  void aPeerThatOpensTooManyClosesItsOwnOldestConnection() throws Exception {
    Limits limits = new Limits(10, 2, LONG, LONG, LONG);
    try (MetricsServer server = MetricsServer.builder(registry).limits(limits).start()) {
      Socket other = open(server, "127.0.0.2");
      Socket first = open(server, "127.0.0.1");
      Socket second = open(server, "127.0.0.1");
      Socket third = open(server, "127.0.0.1");

      assertThat(first.getInputStream().read()).isEqualTo(-1);
      for (Socket open : List.of(second, third)) {
        send(open, GET);
        assertThat(status(open)).isEqualTo("HTTP/1.1 200");
      }
      send(other, GET);
      assertThat(status(other)).isEqualTo("HTTP/1.1 403");
    }
  }

  @Test
  void theOldestConnectionGivesWayToANewPeer() throws Exception {
    Limits limits = new Limits(3, 2, LONG, LONG, LONG);
    try (MetricsServer server = MetricsServer.builder(registry).limits(limits).start()) {
      Socket first = open(server, "127.0.0.2");
      Socket second = open(server, "127.0.0.3");
      Socket third = open(server, "127.0.0.4");
      assertThat(scrape(server)).isEqualTo(200);

      assertThat(first.getInputStream().read()).isEqualTo(-1);
      send(second, GET);
      assertThat(status(second)).isEqualTo("HTTP/1.1 403");
      send(third, GET);
      assertThat(status(third)).isEqualTo("HTTP/1.1 403");
    }
  }

  @Test
  void aConnectionWhoseRequestIsAnsweredIsKept() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch hold = new CountDownLatch(1);
    registry.register(
        (Collector)
            () -> {
              begun.countDown();
              await(hold);
              return gauge("x".repeat(10));
            });
    Limits limits = new Limits(3, 1, LONG, LONG, LONG);
    try (MetricsServer server = MetricsServer.builder(registry).limits(limits).start()) {
      Socket scraper = open(server, "127.0.0.1");
      send(scraper, GET);
      begun.await();

      Socket refused = open(server, "127.0.0.1");
      assertThat(refused.getInputStream().read()).isEqualTo(-1);
      hold.countDown();
      assertThat(status(scraper)).isEqualTo("HTTP/1.1 200");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "GET /metrics HTTP/1.1\r\nHost: l"})
  void aRequestMustArriveInTime(String begin) throws Exception {
    Limits limits = new Limits(10, 10, SHORT, LONG, LONG);
    try (MetricsServer server = MetricsServer.builder(registry).limits(limits).start()) {
      Socket socket = open(server, "127.0.0.1");
      send(socket, begin);

      assertThat(socket.getInputStream().read()).isEqualTo(-1);
    }
  }

  @Test
  void aConnectionIsKeptBetweenRequestsForALimitedTime() throws Exception {
    Limits limits = new Limits(10, 10, LONG, SHORT, LONG);
    try (MetricsServer server = MetricsServer.builder(registry).limits(limits).start()) {
      Socket socket = open(server, "127.0.0.1");
      send(socket, GET);

      assertThat(new String(socket.getInputStream().readAllBytes(), US_ASCII))
          .startsWith("HTTP/1.1 200 OK\r\n")
          .doesNotContain("Connection: close");
    }
  }

  @Test
  void aResponseMustBeReceivedInTime() throws Exception {
    registry.register((Collector) () -> gauge("x".repeat(15 << 20)));
    Limits limits = new Limits(10, 1, LONG, LONG, Duration.ofMillis(500));
    try (MetricsServer server = MetricsServer.builder(registry).limits(limits).start()) {
      send(open(server, "127.0.0.1"), GET);

      // Until then, the peer may have no other connection.
      Awaitility.await()
          .until(
              () -> {
                Socket other = open(server, "127.0.0.1");
                send(other, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
                return status(other).equals("HTTP/1.1 200");
              });
    }
  }

  private static GaugeSnapshot gauge(String help) {
    return GaugeSnapshot.builder()
        .name("rain")
        .help(help)
        .dataPoint(GaugeDataPointSnapshot.builder().value(1).build())
        .build();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Socket open(MetricsServer server, String from) throws IOException {
    Socket socket =
        new Socket(
            InetAddress.getLoopbackAddress(), server.port(), InetAddress.getAllByName(from)[0], 0);
    sockets.add(socket);
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(US_ASCII));
  }

  private static String status(Socket socket) throws IOException {
    return new String(socket.getInputStream().readNBytes("HTTP/1.1 200".length()), US_ASCII);
  }

  private static int scrape(MetricsServer server) throws Exception {
    return CLIENT
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/metrics"))
                .build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }
}
