package io.forethought.runtime.series;

import io.forethought.runtime.incident.Incident;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One label of a family as an axis of its array of series: the label adds the ordinal of its value
 * times the stride to the offset. The ordinal after the last value is for {@link #OTHER}.
 */
public final class LabelAxis {

  /** The label value for everything outside the bound. */
  public static final String OTHER = "_other";

  private static final int MAX_WORDS = 1 << 11;

  private final String name;
  private final @Nullable String[] values;
  private final int stride;
  private final Incident overflow;

  /**
   * By ordinal, the first ordinal with the same value, because two constants may be rendered alike,
   * and a series must be exposed only once. Null if all values are different.
   */
  private final int @Nullable [] leaders;

  /** Keeps the array itself, because a capped label adds values to it later. */
  public LabelAxis(String name, @Nullable String[] values, int stride, Incident overflow) {
    this.name = name;
    this.values = values;
    this.stride = stride;
    this.overflow = overflow;
    this.leaders = leaders();
  }

  public String name() {
    return name;
  }

  /** Returns the number of values, without {@link #OTHER}. */
  public int size() {
    return values.length;
  }

  /** Returns by how much the next value adds more to the offset. */
  public int stride() {
    return stride;
  }

  /** Returns what the value with this ordinal adds to the offset. */
  public int offset(int ordinal) {
    return ordinal * stride;
  }

  /** Returns what {@link #OTHER} adds to the offset. */
  public int other() {
    return values.length * stride;
  }

  /** Counts an overflow and returns what {@link #OTHER} adds to the offset. */
  public int overflow() {
    overflow.count();
    return other();
  }

  /** Returns what the value at an offset adds to it. */
  int part(int offset) {
    return ordinal(offset) * stride;
  }

  boolean isOther(int offset) {
    return ordinal(offset) == values.length;
  }

  /** Returns the value of this label in the series at an offset; null if the place is free. */
  @Nullable String value(int offset) {
    return valueOf(ordinal(offset));
  }

  /** Returns this label's part of the offset of the series that exposes the value at an offset. */
  int leader(int offset) {
    int ordinal = ordinal(offset);
    return (leaders == null ? ordinal : leaders[ordinal]) * stride;
  }

  /**
   * Returns what each value in use adds to the offset, in the order of the values. If two values
   * are the same, only the first one is included.
   */
  int[] parts() {
    SortedMap<String, Integer> byValue = new TreeMap<>();
    for (int ordinal = 0; ordinal <= values.length; ordinal++) {
      String value = valueOf(ordinal);
      if (value != null) {
        byValue.putIfAbsent(value, offset(ordinal));
      }
    }
    int[] parts = new int[byValue.size()];
    int count = 0;
    for (int part : byValue.values()) {
      parts[count++] = part;
    }
    return parts;
  }

  private int @Nullable [] leaders() {
    return mayHaveSameValues() ? firstsWithSameValue() : null;
  }

  /** Returns whether two values can be the same: their hash codes have the same lower bits. */
  private boolean mayHaveSameValues() {
    long[] seen = new long[Integer.highestOneBit(Math.min(2 * values.length + 2, MAX_WORDS))];
    for (int ordinal = 0; ordinal <= values.length; ordinal++) {
      String value = valueOf(ordinal);
      if (value != null) {
        int word = value.hashCode() >>> 6 & (seen.length - 1);
        long bit = 1L << value.hashCode();
        if ((seen[word] & bit) != 0) {
          return true;
        }
        seen[word] |= bit;
      }
    }
    return false;
  }

  private int @Nullable [] firstsWithSameValue() {
    Map<String, Integer> firsts = new HashMap<>();
    int[] all = new int[values.length + 1];
    for (int ordinal = 0; ordinal <= values.length; ordinal++) {
      String value = valueOf(ordinal);
      Integer first = value == null ? null : firsts.putIfAbsent(value, ordinal);
      all[ordinal] = first == null ? ordinal : first;
    }
    return firsts.size() == all.length ? null : all;
  }

  private @Nullable String valueOf(int ordinal) {
    return ordinal == values.length ? OTHER : values[ordinal];
  }

  int ordinal(int offset) {
    return offset / stride % (values.length + 1);
  }
}
