package io.forethought.benchmarks.runtime.methods;

import io.micrometer.core.annotation.Timed;

/** The same class with Micrometer's annotation, which its aspect reads. */
public class SpringTill implements Cashier {

  private long sum;

  /** Adds an amount. */
  @Override
  @Timed("benchmark.pay")
  public long pay(Payment payment, long cents) {
    sum += cents;
    return sum;
  }
}
