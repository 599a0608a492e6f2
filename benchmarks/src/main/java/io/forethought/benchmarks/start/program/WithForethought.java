package io.forethought.benchmarks.start.program;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** The program of the README. */
public final class WithForethought {

  private static final OrderMetrics METRICS = Forethought.metrics(OrderMetrics.class);

  private WithForethought() {}

  /** Records and prints a scrape. */
  public static void main(String[] arguments) {
    METRICS.created(OrderMetrics.Provider.STRIPE).inc();
    METRICS.pending().set(3);
    METRICS.paymentDelay().observe(4.5);
    METRICS.paymentFailed(OrderMetrics.Provider.PAYPAL);

    System.out.print(Scrape.text(PrometheusRegistry.defaultRegistry));
  }
}
