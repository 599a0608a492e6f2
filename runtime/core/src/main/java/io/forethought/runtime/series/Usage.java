package io.forethought.runtime.series;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whether something that many threads use has been used since somebody last looked. Using it costs
 * one volatile read, unless it was not used for a while.
 */
public final class Usage {

  private static final int USED = 0;
  private static final int UNUSED = 1;
  private static final int ENDED = 2;

  private final AtomicInteger state = new AtomicInteger(USED);
  private long unusedSince;

  /** Returns whether it still exists. If so, it now counts as used. */
  public boolean use() {
    int now = state.get();
    return now == USED
        || (now == UNUSED && (state.compareAndSet(UNUSED, USED) || state.get() == USED));
  }

  public boolean isEnded() {
    return state.get() == ENDED;
  }

  /**
   * Looks whether it was used, and returns how long it has not been. The caller holds a lock.
   *
   * @param now the time, in nanoseconds
   */
  public long unusedNanos(long now) {
    if (state.compareAndSet(USED, UNUSED)) {
      unusedSince = now;
    }
    return now - unusedSince;
  }

  /** Returns whether it was used since the last call. */
  boolean wasUsed() {
    return state.compareAndSet(USED, UNUSED);
  }

  /** Ends it, unless it was used since somebody last looked. */
  public boolean endIfUnused() {
    return state.compareAndSet(UNUSED, ENDED);
  }

  void end() {
    state.set(ENDED);
  }
}
