package io.forethought.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static shop.PaymentProvider.PAYPAL;
import static shop.PaymentProvider.STRIPE;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import shop.OrderMetrics;

@Tag("once")
@ExtendWith(MetricsExtension.class)
class ScrapeRecorderTest {

  private static final String RULES =
      """
      groups:
        - name: shop
          rules:
            - alert: PaymentsFail
              expr: sum by (job) (rate(shop_orders_payment_failed_total{job="application"}[5m])) > 0.01
              for: 5m
            - alert: OrdersAreSlow
              expr: histogram_quantile(0.5, rate(shop_orders_processing_duration_seconds_bucket[5m])) > 0.5
            - alert: CampaignIsGone
              expr: absent(shop_orders_visits_total{campaign="it's \\"new\\""})
      """;

  @TempDir private Path folder;

  @Test
  void differencesAndRatesAreThoseBetweenTheFirstAndTheLastScrape(
      OrderMetrics metrics, ScrapeRecorder recorder) {
    metrics.paymentFailed(STRIPE);
    recorder.scrape();
    metrics.paymentFailed(STRIPE);
    recorder.scrape();
    metrics.paymentFailed(STRIPE);
    metrics.paymentFailed(PAYPAL);
    metrics.processingDuration(STRIPE).observe(2);
    recorder.scrape(Duration.ofSeconds(15));

    assertThat(recorder.increase(metrics, m -> m.paymentFailed(STRIPE))).isEqualTo(2);
    assertThat(recorder.rate(metrics, m -> m.paymentFailed(STRIPE))).isEqualTo(2 / 30.0);
    assertThat(recorder.rate(metrics, m -> m.processingDuration(STRIPE))).isEqualTo(1 / 30.0);
  }

  @Test
  void alertsFireAsPrometheusWouldEvaluateThem(OrderMetrics metrics, ScrapeRecorder recorder)
      throws IOException {
    Path rules = Files.writeString(folder.resolve("alerts.yml"), RULES);
    recorder.scrape();
    assertThat(recorder.firing(rules)).containsExactly("CampaignIsGone");

    metrics.visits("it's \"new\"").inc();
    recorder.scrape(Duration.ofMinutes(10));
    assertThat(recorder.firing(rules)).isEmpty();

    for (int i = 0; i < 24; i++) {
      metrics.paymentFailed(STRIPE);
      metrics.processingDuration(PAYPAL).observe(0.9);
      recorder.scrape();
    }
    assertThat(recorder.firing(rules)).containsExactly("OrdersAreSlow", "PaymentsFail");
  }

  @Test
  void theJobAndTheIntervalCanBeChosen(OrderMetrics metrics, PrometheusRegistry registry)
      throws IOException {
    Path rules = Files.writeString(folder.resolve("alerts.yml"), RULES);
    ScrapeRecorder recorder = ScrapeRecorder.of(registry, Duration.ofMinutes(1), "shop");
    metrics.visits("it's \"new\"").inc();
    for (int i = 0; i < 15; i++) {
      metrics.paymentFailed(STRIPE);
      recorder.scrape();
    }

    assertThat(recorder.firing(rules)).isEmpty();
    assertThat(recorder.rate(metrics, m -> m.paymentFailed(STRIPE))).isEqualTo(1 / 60.0);
  }

  @Test
  void rulesThatPromtoolRejectsAreReported(ScrapeRecorder recorder) throws IOException {
    Path rules = Files.writeString(folder.resolve("alerts.yml"), RULES.replace("sum by", "sam by"));

    assertThatIllegalStateException()
        .isThrownBy(() -> recorder.scrape().firing(rules))
        .withMessageStartingWith("promtool cannot evaluate the rules:\n")
        .withMessageContaining("\"PaymentsFail\": could not parse expression");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> recorder.firing(folder.resolve("missing.yml")))
        .withMessage("The file \"" + folder + "/missing.yml\" does not exist, or cannot be read.");
  }

  @Test
  void tooFewScrapesAreReported(OrderMetrics metrics, PrometheusRegistry registry) {
    ScrapeRecorder recorder = ScrapeRecorder.of(registry);

    assertThatIllegalStateException()
        .isThrownBy(() -> recorder.firing(folder))
        .withMessage("There is no scrape.\nFix: call scrape() first.");
    assertThatIllegalStateException()
        .isThrownBy(() -> recorder.scrape().increase(metrics, m -> m.pending()))
        .withMessage("A difference requires two scrapes.\nFix: call scrape() before and after.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScrapeRecorder.of(registry, Duration.ofNanos(1), "shop"))
        .withMessage(
            "The interval PT0.000000001S is too short.\nFix: use at least one millisecond.");
  }
}
