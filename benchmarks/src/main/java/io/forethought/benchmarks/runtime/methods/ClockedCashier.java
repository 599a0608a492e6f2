package io.forethought.benchmarks.runtime.methods;

/** Reads the clock twice around each call, and records nothing. */
final class ClockedCashier implements Cashier {

  private final Cashier cashier;
  private long last;

  ClockedCashier(Cashier cashier) {
    this.cashier = cashier;
  }

  @Override
  public long pay(Payment payment, long cents) {
    long start = System.nanoTime();
    try {
      return cashier.pay(payment, cents);
    } finally {
      last = System.nanoTime() - start;
    }
  }

  /** The nanoseconds of the last call. */
  long last() {
    return last;
  }
}
