package io.forethought.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forethought.servlet.access.Access;
import io.forethought.servlet.access.Secret;
import io.forethought.servlet.port.MetricsServer;
import io.forethought.testtools.Prometheus;
import io.forethought.testtools.Tool;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
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
    Tool tool = Tool.named("prometheus");
    try (TestShop shop = TestShop.afterTheVisit()) {
      double created = Samples.of(shop.metrics()).sum("shop_orders_created_total");
      try (Prometheus prometheus =
          Prometheus.scraping(tool, folder, "shop", shop.at("metrics").getAuthority())) {
        await()
            .atMost(PATIENCE)
            .ignoreException(ConnectException.class)
            .untilAsserted(() -> assertThat(query(prometheus, "up")).isEqualTo("1"));

        assertThat(query(prometheus, "sum(shop_orders_created_total)"))
            .satisfies(value -> assertThat(Double.parseDouble(value)).isEqualTo(created));
        assertThat(query(prometheus, "shop_mode{shop_mode=\"open\"}")).isEqualTo("1");
      }
    }
  }

  @Test
  void prometheusShowsItsToken() throws Exception {
    Tool tool = Tool.named("prometheus");
    Path token = Files.writeString(folder.resolve("token"), "correct-horse-battery-staple\n");
    Access access = Access.builder().bearerToken(Secret.fromFile(token)).build();
    PrometheusRegistry registry = new PrometheusRegistry();
    try (MetricsServer metrics =
        MetricsServer.builder(registry).host("localhost").access(access).start()) {
      URI target = URI.create("http://localhost:" + metrics.port() + "/metrics");
      String authorization = "authorization: {credentials_file: " + token + "}";
      try (Prometheus prometheus =
          Prometheus.scraping(tool, folder, "shop", target.getAuthority(), authorization)) {
        await()
            .atMost(PATIENCE)
            .ignoreException(ConnectException.class)
            .untilAsserted(() -> assertThat(query(prometheus, "up")).isEqualTo("1"));

        assertThat(Web.get(target).statusCode()).isEqualTo(401);
        assertThat(query(prometheus, "forethought_endpoint_refusals_total{reason=\"address\"}"))
            .isEqualTo("0");
      }
    }
  }

  /** The value of the one series that a query answers with. */
  private static String query(Prometheus prometheus, String promql)
      throws IOException, InterruptedException {
    String answer = prometheus.answer(promql);
    Matcher matcher = VALUE.matcher(answer);
    assertThat(matcher.results()).as(answer).hasSize(1);
    matcher.reset().find();
    return matcher.group(1);
  }
}
