package io.forethought.runtime.cell;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A reader's request for a consistent cut of one distribution at one place, answered by the busy
 * writer of that place.
 */
final class CutRequest {

  private final int place;
  private final int first;
  private final int buckets;
  private volatile long @Nullable [] answer;

  CutRequest(int place, int first, int buckets) {
    this.place = place;
    this.first = first;
    this.buckets = buckets;
  }

  /**
   * Copies the distribution if the request is for this place. Only the writer of the place may call
   * this, between two observations.
   */
  void answer(int number, long[] page) {
    if (number == place && answer == null) {
      answer = Arrays.copyOfRange(page, first, first + buckets + 1);
    }
  }

  /** Copies the answer if there is one. */
  boolean copyAnswer(long[] copy) {
    long[] given = answer;
    if (given == null) {
      return false;
    }
    System.arraycopy(given, 0, copy, 0, given.length);
    return true;
  }
}
