package io.forethought.runtime.cell;

import java.util.Arrays;

/**
 * Slabs without an owner, to borrow for the length of one write; more of them as they are wanted.
 */
final class LendableSlabs {

  /** So often a thread finds none free only where errors of the JVM struck borrowers down. */
  private static final int STARVED_AFTER = 100_000;

  private final int max;
  private final Slabs home;
  private volatile Slab[] slabs;

  /** The maximum must be a power of two. */
  LendableSlabs(int max, Slabs home) {
    this.max = max;
    this.home = home;
    this.slabs = new Slab[] {new Slab(home)};
  }

  /** All that there are, borrowed or not. */
  Slab[] all() {
    return slabs;
  }

  @SuppressWarnings("ThreadPriorityCheck") // Who has a slab must be let run.
  Slab borrow(Thread self) {
    int start = (int) self.getId();
    for (int tries = 0; ; tries++) {
      Slab[] now = slabs;
      Slab slab = now[(start + tries) & (now.length - 1)];
      if (slab.borrow()) {
        return slab;
      }
      if (now.length < (tries < STARVED_AFTER ? max : 2 * max)) {
        grow(now.length);
      } else {
        Thread.yield();
      }
    }
  }

  private synchronized void grow(int known) {
    if (slabs.length == known) {
      Slab[] more = Arrays.copyOf(slabs, 2 * known);
      Arrays.setAll(more, i -> i < known ? more[i] : new Slab(home));
      slabs = more;
    }
  }
}
