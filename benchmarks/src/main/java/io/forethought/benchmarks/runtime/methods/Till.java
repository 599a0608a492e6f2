package io.forethought.benchmarks.runtime.methods;

import io.forethought.Instrumented;
import io.forethought.Label;
import io.forethought.Timed;

/** A class that is measured without an interface of its own. */
@Instrumented(namespace = "benchmark")
public class Till implements Cashier {

  private long sum;

  /** Adds an amount. */
  @Override
  @Timed(buckets = {0.001, 0.01, 0.1, 1})
  public long pay(@Label Payment payment, long cents) {
    sum += cents;
    return sum;
  }
}
