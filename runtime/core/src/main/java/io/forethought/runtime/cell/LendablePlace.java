package io.forethought.runtime.cell;

import java.util.concurrent.atomic.AtomicIntegerArray;

/** A place without an owner, which a thread borrows for one write. */
final class LendablePlace extends Place {

  /** Two cache lines, because processors load them in pairs. */
  private static final int PADDING_INTS = 32;

  /** Only one element is used. The others keep those of two places apart in memory. */
  private final AtomicIntegerArray lent = new AtomicIntegerArray(2 * PADDING_INTS + 1);

  LendablePlace(int number) {
    super(number);
  }

  /**
   * Makes the calling thread the writer until it closes the place, unless another thread is the
   * writer.
   */
  boolean borrow() {
    return lent.getOpaque(PADDING_INTS) == 0 && lent.compareAndSet(PADDING_INTS, 0, 1);
  }

  @Override
  void close() {
    lent.setRelease(PADDING_INTS, 0);
  }
}
