package io.forethought.benchmarks.runtime.methods;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A decorator written by hand, with one of Micrometer's timers for each value of the label. */
final class MicrometerCashier implements Cashier {

  private final Cashier cashier;
  private final Map<Payment, Timer> timers = new EnumMap<>(Payment.class);

  MicrometerCashier(Cashier cashier, MeterRegistry registry) {
    this.cashier = cashier;
    for (Payment payment : Payment.values()) {
      timers.put(
          payment,
          registry.timer("benchmark.pay", "payment", payment.name().toLowerCase(Locale.ROOT)));
    }
  }

  @Override
  public long pay(Payment payment, long cents) {
    long start = System.nanoTime();
    try {
      return cashier.pay(payment, cents);
    } finally {
      Objects.requireNonNull(timers.get(payment))
          .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
    }
  }
}
