package io.forethought.servlet.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forethought.servlet.access.Access;
import io.forethought.servlet.access.Secret;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricsServerTest {

  private static final Access OPEN =
      Access.builder().bearerToken(Secret.from("the test", () -> List.of("hunter2"))).build();

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @Test
  void theFirstFreePortOfTheRangeIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      int port = taken.getLocalPort();
      try (MetricsServer server =
          MetricsServer.builder(registry).access(OPEN).ports(port, port + 20).start()) {
        assertThat(server.port()).isBetween(port + 1, port + 20);
        assertThat(get(server.port(), "/metrics").statusCode()).isEqualTo(401);
      }
    }
  }

  @Test
  void noFreePortIsAClearErrorAndNothingListens() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      int port = taken.getLocalPort();

      assertThatThrownBy(() -> MetricsServer.builder(registry).access(OPEN).port(port).start())
          .isInstanceOf(IOException.class)
          .hasMessage(
              "Metrics cannot be exposed on port "
                  + port
                  + " (Address already in use).\nFix: choose a free port, a longer range, or 0 for"
                  + " any free port; and an address of this machine.");
    }
  }

  @Test
  void aHostOfAnotherMachineIsAClearError() {
    assertThatThrownBy(() -> MetricsServer.builder(registry).host("192.0.2.1").start())
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("Metrics cannot be exposed on port 0 of 192.0.2.1 (");
    assertThatThrownBy(() -> MetricsServer.builder(registry).host("nowhere.invalid").start())
        .hasMessage(
            "Metrics cannot be exposed on the host \"nowhere.invalid\": there is no such host.");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 10, 'A range of ports must be ascending and from 1 to 65535, but is 0 to 10.'",
    "10, 9, 'A range of ports must be ascending and from 1 to 65535, but is 10 to 9.'",
    "10, 65536, 'A port must be from 0 to 65535, but is 65536.'"
  })
  void aRangeHasItsLimits(int first, int last, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MetricsServer.builder(registry).ports(first, last))
        .withMessage(message);
  }

  static List<Access> closedToOtherMachines() {
    return List.of(
        Access.loopback(),
        Access.builder().build(),
        Access.fromEnvironment(),
        Access.builder().hosts("shop.example").build(),
        Access.builder().addresses("127.0.0.1").build(),
        Access.builder().addresses("127.0.0.1", "::1").build(),
        Access.builder().addresses("127.0.0.0/8").build(),
        Access.builder().addresses("127.0.0.1").trustedProxies("127.0.0.3").build());
  }

  @ParameterizedTest
  @MethodSource
  void closedToOtherMachines(Access access) throws Exception {
    try (MetricsServer server = MetricsServer.builder(registry).access(access).start();
        // Were the server bound to all addresses, this one would be taken.
        ServerSocket free =
            new ServerSocket(server.port(), 1, InetAddress.getByName("127.0.0.2"))) {
      assertThat(free.isBound()).isTrue();
      assertThat(get(server.port(), "/metrics").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void theLoopbackAddressIsThatOfTheAllowedPrograms() throws Exception {
    Access access = Access.builder().addresses("::1").build();
    try (MetricsServer server = MetricsServer.builder(registry).access(access).start();
        ServerSocket free = new ServerSocket(server.port(), 1, InetAddress.getLoopbackAddress())) {
      assertThat(free.isBound()).isTrue();
      assertThat(get("[::1]:" + server.port(), "/metrics").statusCode()).isEqualTo(200);
    }
  }

  static List<Access> openToOtherMachines() {
    return List.of(
        OPEN,
        Access.builder().addresses("127.0.0.1", "192.0.2.7").build(),
        Access.builder().addresses("0.0.0.0/0").build(),
        Access.builder().addresses("126.0.0.0/7").build(),
        Access.builder().addresses("::/0").build(),
        Access.builder().trustedProxies("192.0.2.1").build());
  }

  @ParameterizedTest
  @MethodSource
  void openToOtherMachines(Access access) throws Exception {
    try (MetricsServer server = MetricsServer.builder(registry).access(access).start()) {
      assertThat(get("127.0.0.2:" + server.port(), "/metrics").statusCode()).isNotEqualTo(404);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/metrics, '# HELP'",
    "/metrics/, '# HELP'",
    "/metrics?name%5B%5D=x, ''",
    "/metrics/?name%5B%5D=x, ''",
    "/metrics;jsessionid=1A2B, '# HELP'",
    "/metrics;jsessionid=1A2B?name%5B%5D=x, ''",
    "/metrics;a=b/;c, '# HELP'",
    "/, <!DOCTYPE html>",
    "/;jsessionid=1A2B, <!DOCTYPE html>",
    "/-/healthy, The metrics server is running.",
    "/-/healthy/, The metrics server is running."
  })
  void theMetricsAStartPageAndAHealthCheckAreThere(String path, String begin) throws Exception {
    try (MetricsServer server = MetricsServer.builder(registry).start()) {
      HttpResponse<String> answer = get(server.port(), path);

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).startsWith(begin);
      assertThat(begin.isEmpty()).isEqualTo(answer.body().isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/metricsandmore", "/metrics//", "/metrics/x", "/METRICS", "/-", "/x", "/x/;y"})
  void nothingElseIsThere(String path) throws Exception {
    try (MetricsServer server = MetricsServer.builder(registry).start()) {
      assertThat(get(server.port(), path).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void theOtherPagesContainNoMetricsAndAreOpen() throws Exception {
    Access access = Access.builder().addresses("192.0.2.7").build();
    try (MetricsServer server = MetricsServer.builder(registry).access(access).start()) {
      assertThat(get(server.port(), "/").statusCode()).isEqualTo(200);
      assertThat(get(server.port(), "/-/healthy").statusCode()).isEqualTo(200);
      assertThat(get(server.port(), "/metrics").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void afterItIsClosedThePortIsFree() throws Exception {
    MetricsServer server = MetricsServer.builder(registry).start();
    int port = server.port();
    server.close();

    try (MetricsServer again = MetricsServer.builder(registry).port(port).start()) {
      assertThat(again.port()).isEqualTo(port);
    }
  }

  private static HttpResponse<String> get(int port, String path) throws Exception {
    return get("localhost:" + port, path);
  }

  private static HttpResponse<String> get(String authority, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://" + authority + path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
