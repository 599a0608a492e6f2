package io.forethought.runtime.series;

import io.forethought.runtime.incident.Incident;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * One label of a family as an axis of its array of series: the ordinal of a value times the stride
 * is what the label adds to the offset. The ordinal after the last value stands for {@link #OTHER}.
 */
public final class LabelAxis {

  /** The label value of everything beyond the bound. */
  public static final String OTHER = "_other";

  private final String name;
  private final String[] values;
  private final int stride;
  private final Incident overflow;
  private final int[] leaders;

  /** The array is kept: a capped label fills it as values come up. */
  public LabelAxis(String name, String[] values, int stride, Incident overflow) {
    this.name = name;
    this.values = values;
    this.stride = stride;
    this.overflow = overflow;
    this.leaders = leaders();
  }

  public String name() {
    return name;
  }

  /** The number of values, {@link #OTHER} not among them. */
  public int size() {
    return values.length;
  }

  /** What the value with this ordinal adds to the offset. */
  public int offset(int ordinal) {
    return ordinal * stride;
  }

  /** What {@link #OTHER} adds to the offset; counts the call. */
  public int overflow() {
    overflow.count();
    return values.length * stride;
  }

  boolean isOther(int offset) {
    return ordinal(offset) == values.length;
  }

  /** The value of this label in the series at this offset. */
  String value(int offset) {
    return valueOf(ordinal(offset));
  }

  /** What the value at this offset adds to the offset of the series that tells it. */
  int leader(int offset) {
    return leaders[ordinal(offset)] * stride;
  }

  /** Where the value at this offset stands among all in use, for ranks taken now. */
  int rank(int offset, int[] ranks) {
    return ranks[ordinal(offset)];
  }

  /** By ordinal, where each value stands among those in use now, sorted. */
  int[] ranks() {
    String[] now = Arrays.copyOf(values, values.length + 1);
    now[values.length] = OTHER;
    TreeSet<String> inUse = new TreeSet<>();
    Arrays.stream(now).filter(Objects::nonNull).forEach(inUse::add);
    Map<String, Integer> ranks = new HashMap<>();
    inUse.forEach(value -> ranks.put(value, ranks.size()));
    return Arrays.stream(now).mapToInt(value -> ranks.getOrDefault(value, 0)).toArray();
  }

  /**
   * By ordinal, the first one with the same value: two constants may be rendered alike, and a
   * series may be told only once.
   */
  private int[] leaders() {
    Map<String, Integer> firsts = new HashMap<>();
    int[] all = new int[values.length + 1];
    for (int ordinal = 0; ordinal <= values.length; ordinal++) {
      String value = valueOf(ordinal);
      Integer first = value == null ? null : firsts.putIfAbsent(value, ordinal);
      all[ordinal] = first == null ? ordinal : first;
    }
    return all;
  }

  private String valueOf(int ordinal) {
    return ordinal == values.length ? OTHER : values[ordinal];
  }

  private int ordinal(int offset) {
    return offset / stride % (values.length + 1);
  }
}
