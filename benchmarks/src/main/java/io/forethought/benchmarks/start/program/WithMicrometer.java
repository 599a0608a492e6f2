package io.forethought.benchmarks.start.program;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;

/** The same with Micrometer, as far as it has the same: each series is a meter. */
public final class WithMicrometer {

  private static final PrometheusMeterRegistry REGISTRY =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  private static final Counter CREATED_PAYPAL = created("paypal");
  private static final Counter CREATED_STRIPE = created("stripe");
  private static final AtomicInteger PENDING = new AtomicInteger();
  private static final Counter FAILED_PAYPAL = failed("paypal");
  private static final Counter FAILED_STRIPE = failed("stripe");

  private static final DistributionSummary PAYMENT_DELAY =
      DistributionSummary.builder("shop.orders.payment.delay")
          .description("Time from order to payment.")
          .baseUnit("seconds")
          .serviceLevelObjectives(1, 10, 60)
          .register(REGISTRY);

  private WithMicrometer() {}

  private static Counter created(String provider) {
    return Counter.builder("shop.orders.created")
        .description("Orders accepted by the shop.")
        .tag("provider", provider)
        .register(REGISTRY);
  }

  private static Counter failed(String provider) {
    return Counter.builder("shop.orders.payment.failed")
        .description("Payments that a provider refused.")
        .tag("provider", provider)
        .register(REGISTRY);
  }

  /** Records and prints a scrape. */
  public static void main(String[] arguments) {
    Gauge unused =
        Gauge.builder("shop.orders.pending", PENDING, AtomicInteger::get)
            .description("Orders waiting for payment.")
            .register(REGISTRY);
    CREATED_PAYPAL.increment(0);
    CREATED_STRIPE.increment();
    PENDING.set(3);
    PAYMENT_DELAY.record(4.5);
    FAILED_PAYPAL.increment();
    FAILED_STRIPE.increment(0);

    System.out.print(REGISTRY.scrape());
  }
}
