package io.forethought.benchmarks.runtime.methods;

import io.forethought.Instrumented;
import io.forethought.Label;
import io.forethought.Timed;

/** A service whose method does almost nothing. */
@Instrumented(namespace = "benchmark")
public interface Cashier {

  /** How an article is paid. */
  enum Payment {
    CASH,
    CARD,
    VOUCHER
  }

  /**
   * Adds an amount.
   *
   * @param payment a label
   * @param cents the amount
   * @return the sum
   */
  @Timed(buckets = {0.001, 0.01, 0.1, 1})
  long pay(@Label Payment payment, long cents);
}
