package io.forethought.multiprocess.format;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds the entries of a file if their values have a certain width. */
final class Walk {

  private final ByteBuffer data;
  private final int used;
  private final int cell;
  private int[] starts = new int[64];
  private int count;
  private int end = Layout.HEADER;
  private @Nullable String failure;

  Walk(ByteBuffer data, int used, int cell) {
    this.data = data;
    this.used = used;
    this.cell = cell;
    while (end < used && failure == null) {
      step();
    }
  }

  private void step() {
    failure = problem();
    if (failure == null) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count++] = end;
      end += Layout.valueOffset(data.getInt(end)) + cell;
    }
  }

  private @Nullable String problem() {
    if (used - end < 4) {
      return "byte " + end + " begins an entry, but only " + used + " bytes are used";
    }
    int length = data.getInt(end);
    if (length < 2 || length > used - end - 4 - cell) {
      return "the entry at byte "
          + end
          + " has a key of "
          + length
          + " bytes, but only "
          + used
          + " bytes are used";
    }
    if (Layout.valueOffset(length) + cell > used - end) {
      return "the entry at byte " + end + " ends after the " + used + " bytes that are used";
    }
    if (data.get(end + 4) != '[') {
      return noKey(end);
    }
    return null;
  }

  /** Returns what is wrong with an entry without a key. */
  static String noKey(int start) {
    return "the entry at byte " + start + " has no key [family, sample, labels, help] in JSON";
  }

  /** Returns what is wrong with the first bad entry; null if all are good. */
  @Nullable String failure() {
    return failure;
  }

  /** Returns how far the entries are good. */
  int end() {
    return end;
  }

  /** Returns where the entries begin. */
  int[] starts() {
    return Arrays.copyOf(starts, count);
  }
}
