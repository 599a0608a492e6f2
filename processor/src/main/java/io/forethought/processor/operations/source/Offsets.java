package io.forethought.processor.operations.source;

import java.util.Arrays;

/** Where the characters of a text, and its end, are in its source. */
public final class Offsets {

  private final int[] starts;
  private final int[] ends;

  private Offsets(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /** The offsets of a text of which only the beginning is known. */
  public static Offsets at(int offset) {
    return new Offsets(new int[] {offset}, new int[] {offset});
  }

  /**
   * The offsets of a text.
   *
   * @param starts where each character begins
   * @param ends where each character ends, which may be an escape of several characters
   * @param length how many characters there are
   * @param end where the text ends
   */
  static Offsets of(int[] starts, int[] ends, int length, int end) {
    int[] allStarts = Arrays.copyOf(starts, length + 1);
    int[] allEnds = Arrays.copyOf(ends, length + 1);
    allStarts[length] = end;
    allEnds[length] = end;
    return new Offsets(allStarts, allEnds);
  }

  /** Where a character begins. */
  int start(int offset) {
    return starts[Math.min(offset, starts.length - 1)];
  }

  /** Where a character ends. */
  int end(int offset) {
    return ends[Math.min(offset, ends.length - 1)];
  }
}
