package io.forethought.benchmarks.runtime.methods;

import io.forethought.benchmarks.runtime.methods.Cashier.Payment;
import java.util.Random;

/** The payments of a thread of a program, always the same. */
final class Payments {

  /** A power of two, large enough that the branch predictor does not learn them. */
  private static final int COUNT = 1_024;

  private final Payment[] drawn = new Payment[COUNT];
  private int last;

  Payments(long seed) {
    Random random = new Random(seed);
    Payment[] all = Payment.values();
    for (int i = 0; i < COUNT; i++) {
      drawn[i] = all[random.nextInt(all.length)];
    }
  }

  /** The next payment. */
  Payment next() {
    last = (last + 1) & (COUNT - 1);
    return drawn[last];
  }
}
