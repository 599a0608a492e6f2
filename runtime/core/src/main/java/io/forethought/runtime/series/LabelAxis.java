package io.forethought.runtime.series;

import io.forethought.runtime.incident.Incident;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One label of a family as an axis of its array of series: the label adds the ordinal of its value
 * times the stride to the offset. The ordinal after the last value is for {@link #OTHER}.
 */
public final class LabelAxis {

  /** The label value for everything outside the bound. */
  public static final String OTHER = "_other";

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

  /** Returns the rank of the value at an offset, according to the given {@link #ranks()}. */
  int rank(int offset, int[] ranks) {
    return ranks[ordinal(offset)];
  }

  /** Returns, by ordinal, the rank of each value among the sorted values currently in use. */
  int[] ranks() {
    @Nullable String[] now = Arrays.copyOf(values, values.length + 1);
    now[values.length] = OTHER;
    TreeSet<String> inUse = new TreeSet<>();
    Arrays.stream(now).filter(Objects::nonNull).forEach(inUse::add);
    Map<String, Integer> ranks = new HashMap<>();
    inUse.forEach(value -> ranks.put(value, ranks.size()));
    return Arrays.stream(now).mapToInt(value -> ranks.getOrDefault(value, 0)).toArray();
  }

  private int @Nullable [] leaders() {
    return haveDifferentHashes() ? null : firstsWithSameValue();
  }

  /** Returns whether no two values are the same, as far as a quick look can tell. */
  private boolean haveDifferentHashes() {
    int[] hashes = new int[values.length + 1];
    for (int ordinal = 0; ordinal <= values.length; ordinal++) {
      hashes[ordinal] = Objects.hashCode(valueOf(ordinal));
    }
    Arrays.sort(hashes);
    for (int i = 1; i < hashes.length; i++) {
      if (hashes[i] == hashes[i - 1]) {
        return false;
      }
    }
    return true;
  }

  private int[] firstsWithSameValue() {
    Map<String, Integer> firsts = new HashMap<>();
    int[] all = new int[values.length + 1];
    for (int ordinal = 0; ordinal <= values.length; ordinal++) {
      String value = valueOf(ordinal);
      Integer first = value == null ? null : firsts.putIfAbsent(value, ordinal);
      all[ordinal] = first == null ? ordinal : first;
    }
    return all;
  }

  private @Nullable String valueOf(int ordinal) {
    return ordinal == values.length ? OTHER : values[ordinal];
  }

  int ordinal(int offset) {
    return offset / stride % (values.length + 1);
  }
}
