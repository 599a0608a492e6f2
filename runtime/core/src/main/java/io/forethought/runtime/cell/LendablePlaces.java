package io.forethought.runtime.cell;

import java.util.Arrays;

/** The places without an owner. More are created as needed. */
final class LendablePlaces {

  /** If a thread finds none free this often, JVM errors have interrupted borrowers. */
  private static final int STARVED_AFTER = 100_000;

  private final int firstNumber;
  private final int max;
  private volatile LendablePlace[] places;

  /**
   * Creates one place.
   *
   * @param firstNumber the number of the first place
   * @param max the maximum number of places; must be a power of two
   */
  LendablePlaces(int firstNumber, int max) {
    this.firstNumber = firstNumber;
    this.max = max;
    this.places = new LendablePlace[] {new LendablePlace(firstNumber)};
  }

  /** Returns all places, borrowed or not. */
  LendablePlace[] all() {
    return places;
  }

  @SuppressWarnings("ThreadPriorityCheck") // The borrower must be able to run.
  Place borrow(Thread self) {
    int start = (int) self.getId();
    for (int tries = 0; ; tries++) {
      LendablePlace[] now = places;
      LendablePlace place = now[(start + tries) & (now.length - 1)];
      if (place.borrow()) {
        return place;
      }
      if (now.length < (tries < STARVED_AFTER ? max : 2 * max)) {
        grow(now.length);
      } else {
        Thread.yield();
      }
    }
  }

  private synchronized void grow(int known) {
    if (places.length == known) {
      LendablePlace[] more = Arrays.copyOf(places, 2 * known);
      for (int i = known; i < more.length; i++) {
        more[i] = new LendablePlace(firstNumber + i);
      }
      places = more;
    }
  }
}
