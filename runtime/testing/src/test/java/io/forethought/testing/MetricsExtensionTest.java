package io.forethought.testing;

import static io.forethought.testing.MetricsAssertions.assertThat;
import static shop.PaymentProvider.STRIPE;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shop.CashierMetered;
import shop.CashierMetrics;
import shop.OrderMetrics;
import shop.Site;

@ExtendWith(MetricsExtension.class)
class MetricsExtensionTest {

  private final OrderMetrics field = Forethought.metrics(OrderMetrics.class);

  @BeforeEach
  void recordBefore(OrderMetrics metrics) {
    metrics.pending().inc();
  }

  @RepeatedTest(2)
  void eachTestBeginsWithAFreshRegistry(OrderMetrics metrics, PrometheusRegistry registry) {
    Forethought.metrics(OrderMetrics.class).created(STRIPE, true).inc();
    field.created(STRIPE, true).inc();

    assertThat(metrics)
        .increased(m -> m.created(STRIPE, true))
        .by(2)
        .increased(m -> m.pending())
        .by(1)
        .andNothingElse();
    Assertions.assertThat(Scrape.text(registry))
        .contains("\nshop_orders_created_total{provider=\"stripe\",vip=\"true\"} 2.0\n");
    Assertions.assertThat(Scrape.text(PrometheusRegistry.defaultRegistry))
        .doesNotContain("shop_orders_created_total{provider=\"stripe\",vip=\"true\"} 2.0");
  }

  @Test
  void theRegistryOfCodeThatNamesNoneIsThatOfTheTest(PrometheusRegistry registry) {
    Assertions.assertThat(Forethought.registry()).isSameAs(registry);
  }

  @Test
  void instanceIsTheSameEachTime(OrderMetrics metrics) {
    Assertions.assertThat(Forethought.metrics(OrderMetrics.class))
        .isSameAs(metrics)
        .isSameAs(field);
    Assertions.assertThat(metrics)
        .isEqualTo(field)
        .hasSameHashCodeAs(field)
        .isNotEqualTo(Forethought.metrics(OrderMetrics.class, new PrometheusRegistry()))
        .hasToString("shop.OrderMetrics on the registry of the running test");
  }

  /** The class with the static field is loaded by the first of both and used by the second. */
  @RepeatedTest(2)
  void codeWithStaticFieldsRecordsOnTheRegistryOfTheTest(PrometheusRegistry registry) {
    Site.open(true);
    Site.open(false);

    Assertions.assertThat(Scrape.text(registry))
        .contains("\nshop_visits_pages_total 1.0\n", "\nshop_visits_missing_total 1.0\n");
  }

  @RepeatedTest(2)
  void aDecoratorRecordsOnTheRegistryOfTheTest(CashierMetrics metrics) {
    CashierMetered.of(() -> {}).pay();

    assertThat(metrics).increased(m -> m.payCalls()).by(1).andNothingElse();
  }

  @Nested
  class Inner {

    @Test
    void hasTheSameRegistryAsTheOuterSetup(OrderMetrics metrics) {
      assertThat(metrics).hasValue(m -> m.pending(), 1);
    }
  }
}
