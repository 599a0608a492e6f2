package io.forethought.runtime.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.OrderMetrics;

@Tag("once")
class SharedSetTest {

  private static final String PENDING = "\nshop_orders_pending ";

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @Test
  void usesShareTheMetricsUntilTheLastIsClosed() {
    SharedSet<OrderMetrics> one = open();
    SharedSet<OrderMetrics> other = open();
    assertThat(one.metrics()).isSameAs(other.metrics());

    one.metrics().pending().set(2);
    one.close();
    one.close();
    assertThat(Scrape.text(registry)).contains(PENDING + "2.0\n");

    other.close();
    assertThat(Scrape.text(registry)).isEmpty();
    try (SharedSet<OrderMetrics> next = open()) {
      assertThat(next.metrics()).isNotSameAs(one.metrics());
      assertThat(Scrape.text(registry)).contains(PENDING + "0.0\n");
    }
    assertThat(Scrape.text(registry)).isEmpty();
  }

  @Test
  void aSetWhoseNamesAreTakenRecordsAndIsExposedWhenTheyAreFree() {
    Gauge taken = taken();
    try (SharedSet<OrderMetrics> set = open();
        SharedSet<OrderMetrics> second = open()) {
      set.metrics().pending().set(2);
      assertThat(second.metrics()).isSameAs(set.metrics());
      assertThat(Scrape.text(registry)).contains(PENDING + "7.0\n").doesNotContain("_created_");
      assertThat(Scrape.text(registry)).contains(PENDING + "7.0\n").doesNotContain("_created_");

      registry.unregister(taken);

      assertThat(Scrape.text(registry)).contains(PENDING + "2.0\n").contains("_created_");
      assertThat(Scrape.text(registry)).contains(PENDING + "2.0\n").contains("_incidents_");
    }
    assertThat(Scrape.text(registry)).isEmpty();
  }

  @Test
  void aSetThatNeverWasExposedLeavesOthersAlone() {
    Gauge taken = taken();
    open().close();
    assertThat(Scrape.text(registry)).endsWith(PENDING + "7.0\n").doesNotContain("forethought");

    registry.unregister(taken);
    assertThat(Scrape.text(registry)).isEmpty();
    Forethought.metrics(OrderMetrics.class, registry).pending().set(3);
    assertThat(Scrape.text(registry)).contains(PENDING + "3.0\n");
  }

  @Test
  void aSetWithoutGeneratedClassIsNotHeld() {
    for (int i = 0; i < 2; i++) {
      assertThatIllegalStateException()
          .isThrownBy(() -> SharedSet.open(Runnable.class, registry))
          .withMessageContaining("has no generated class");
    }
    assertThat(Scrape.text(registry)).isEmpty();
  }

  private SharedSet<OrderMetrics> open() {
    return SharedSet.open(OrderMetrics.class, registry);
  }

  private Gauge taken() {
    Gauge taken = Gauge.builder().name("shop_orders_pending").help("T.").build();
    taken.set(7);
    registry.register(taken);
    return taken;
  }
}
