package io.forethought.runtime.cell;

import java.util.Arrays;

/** Slabs without an owner, which are borrowed for one write. More are created as needed. */
final class LendableSlabs {

  /** If a thread finds none free this often, JVM errors have interrupted borrowers. */
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

  /** Returns all slabs, borrowed or not. */
  Slab[] all() {
    return slabs;
  }

  @SuppressWarnings("ThreadPriorityCheck") // The borrower must be able to run.
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
