package io.forethought.stack;

import io.forethought.runtime.family.UnreadableFamily;
import io.forethought.runtime.registration.Instruments;
import io.forethought.runtime.registration.MetricSets;
import io.forethought.sample.Shop;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** The shop with a fault that it does not have: it cannot read one of its metrics. */
public final class FaultyShop {

  private FaultyShop(Instruments instruments) {
    UnreadableFamily.addTo(instruments);
  }

  /** Starts the shop with its options. */
  public static void main(String[] arguments) {
    MetricSets.provide(FaultyShop.class, FaultyShop::new);
    MetricSets.register(FaultyShop.class, PrometheusRegistry.defaultRegistry);
    Shop.main(arguments);
  }
}
