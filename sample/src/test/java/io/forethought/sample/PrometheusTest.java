package io.forethought.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  private Process start(Tool prometheus, URI address, URI metrics) throws IOException {
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
