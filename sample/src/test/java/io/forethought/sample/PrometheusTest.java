package io.forethought.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forethought.servlet.access.Access;
import io.forethought.servlet.access.Secret;
import io.forethought.servlet.port.MetricsServer;
import io.forethought.testing.Tool;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("once")
class PrometheusTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** The value of an answer with exactly one series: {@code "value":[1700000000.1,"17"]}. */
  private static final Pattern VALUE = Pattern.compile("\"value\":\\[[0-9.]+,\"([^\"]*)\"]");

  @TempDir private Path folder;

  @Test
  void prometheusScrapesTheShop() throws Exception {
    Tool prometheus = Tool.named("prometheus");
    try (TestShop shop = TestShop.afterTheVisit()) {
      double created = Samples.of(shop.metrics()).sum("shop_orders_created_total");
      URI address = URI.create("http://localhost:" + freePort() + "/");
      Process server = start(prometheus, address, shop.at("metrics"));
      try {
        await()
            .atMost(PATIENCE)
            .ignoreException(ConnectException.class)
            .untilAsserted(() -> assertThat(query(address, "up")).isEqualTo("1"));

        assertThat(query(address, "sum(shop_orders_created_total)"))
            .satisfies(value -> assertThat(Double.parseDouble(value)).isEqualTo(created));
        assertThat(query(address, "shop_mode{shop_mode=\"open\"}")).isEqualTo("1");
      } finally {
        server.destroy();
        server.waitFor();
      }
    }
  }

  @Test
  void prometheusShowsItsToken() throws Exception {
    Tool prometheus = Tool.named("prometheus");
    Path token = Files.writeString(folder.resolve("token"), "correct-horse-battery-staple\n");
    Access access = Access.builder().bearerToken(Secret.fromFile(token)).build();
    PrometheusRegistry registry = new PrometheusRegistry();
    try (MetricsServer metrics =
        MetricsServer.builder(registry).host("localhost").access(access).start()) {
      URI target = URI.create("http://localhost:" + metrics.port() + "/metrics");
      URI address = URI.create("http://localhost:" + freePort() + "/");
      Process server =
          start(prometheus, address, target, "authorization: {credentials_file: " + token + "}");
      try {
        await()
            .atMost(PATIENCE)
            .ignoreException(ConnectException.class)
            .untilAsserted(() -> assertThat(query(address, "up")).isEqualTo("1"));

        assertThat(Web.get(target).statusCode()).isEqualTo(401);
        assertThat(query(address, "forethought_endpoint_refusals_total{reason=\"address\"}"))
            .isEqualTo("0");
      } finally {
        server.destroy();
        server.waitFor();
      }
    }
  }

  private Process start(Tool prometheus, URI address, URI metrics, String... job)
      throws IOException {
    Path config = folder.resolve("prometheus.yml");
    Files.writeString(
        config,
        """
        scrape_configs:
          - job_name: shop
            scrape_interval: 1s
            static_configs:
              - targets: ["%s"]
        """
            .formatted(metrics.getAuthority()));
    for (String line : job) {
      Files.writeString(config, "    " + line + "\n", StandardOpenOption.APPEND);
    }
    return prometheus.start(
        folder.resolve("log"),
        "--config.file=" + config,
        "--storage.tsdb.path=" + folder.resolve("data"),
        "--web.listen-address=" + address.getAuthority());
  }

  /** The value of the one series that a query answers with. */
  private static String query(URI prometheus, String promql)
      throws IOException, InterruptedException {
    URI address = prometheus.resolve("api/v1/query?query=" + URLEncoder.encode(promql, UTF_8));
    String answer = Web.get(address).body();
    Matcher matcher = VALUE.matcher(answer);
    assertThat(matcher.results()).as(answer).hasSize(1);
    matcher.reset().find();
    return matcher.group(1);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      return socket.getLocalPort();
    }
  }
}
