package io.forethought.runtime.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import org.junit.jupiter.api.Test;
import shop.OrderMetrics;
import shop.OrderMetricsImpl;

/** Tests code that does not know the registry of a metric set. */
class RegistryOfSetTest {

  @Test
  void anInstanceIsUnregisteredFromItsRegistry() {
    PrometheusRegistry registry = new PrometheusRegistry();
    PrometheusRegistry other = new PrometheusRegistry();
    OrderMetrics here = OrderMetricsImpl.register(registry);
    OrderMetrics there = OrderMetricsImpl.register(other);

    MetricSets.unregister(here);
    MetricSets.unregister(here);
    MetricSets.unregister("not a metric set");

    assertThat(Scrape.text(registry)).isEmpty();
    assertThat(MetricSets.registered(there)).contains(new RegisteredSet(OrderMetrics.class, other));
    assertThat(Scrape.text(other)).contains("\nshop_orders_pending 0.0\n");
  }

  @Test
  void codeThatNamesNoRegistryUsesTheDefaultRegistry() {
    assertThat(Forethought.registry()).isSameAs(PrometheusRegistry.defaultRegistry);
  }
}
