package io.forethought.benchmarks.start.program;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The same with the Prometheus client. */
public final class WithClient {

  private static final Counter CREATED =
      Counter.builder()
          .name("shop_orders_created_total")
          .help("Orders accepted by the shop.")
          .labelNames("provider")
          .register();

  private static final Gauge PENDING =
      Gauge.builder().name("shop_orders_pending").help("Orders waiting for payment.").register();

  private static final Histogram PAYMENT_DELAY =
      Histogram.builder()
          .name("shop_orders_payment_delay_seconds")
          .help("Time from order to payment.")
          .unit(Unit.SECONDS)
          .classicOnly()
          .classicUpperBounds(1, 10, 60)
          .register();

  private static final Counter PAYMENT_FAILED =
      Counter.builder()
          .name("shop_orders_payment_failed_total")
          .help("Payments that a provider refused.")
          .labelNames("provider")
          .register();

  private WithClient() {}

  /** Records and prints a scrape. */
  public static void main(String[] arguments) throws IOException {
    CREATED.initLabelValues("paypal");
    PAYMENT_FAILED.initLabelValues("stripe");
    CREATED.labelValues("stripe").inc();
    PENDING.set(3);
    PAYMENT_DELAY.observe(4.5);
    PAYMENT_FAILED.labelValues("paypal").inc();

    ByteArrayOutputStream text = new ByteArrayOutputStream();
    PrometheusTextFormatWriter.create().write(text, PrometheusRegistry.defaultRegistry.scrape());
    System.out.print(text.toString(UTF_8));
  }
}
