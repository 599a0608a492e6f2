package io.forethought.runtime.series;

import io.prometheus.metrics.model.snapshots.Labels;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All series that a family can have: their labels, their places in the array of cells, and which of
 * them exist.
 */
public final class Series {

  /**
   * Up to this number, all series exist from the start, so that a rate includes the first event.
   */
  private static final int EAGER_SERIES = 100;

  private final List<LabelAxis> axes;
  private final String[] names;
  private final int places;
  private final boolean valuesAreKnown;
  private volatile int changes;
  private volatile SeriesOrder order = new SeriesOrder(new int[0], this, 0);

  Series(List<LabelAxis> axes, String[] names, int places, boolean valuesAreKnown) {
    this.axes = axes;
    this.names = names;
    this.places = places;
    this.valuesAreKnown = valuesAreKnown;
  }

  /** Returns the length of the array of cells. */
  int places() {
    return places;
  }

  boolean isLabelled() {
    return !axes.isEmpty();
  }

  /** Returns how often a series was added or removed. */
  int changes() {
    return changes;
  }

  /** Counts a series that was just stored or removed. The caller holds the lock of the cells. */
  @SuppressWarnings("NonAtomicVolatileUpdate")
  void changed() {
    changes++;
  }

  /** Returns the offset at which the series of an offset is stored. */
  int leader(int offset) {
    int leader = 0;
    for (LabelAxis axis : axes) {
      leader += axis.leader(offset);
    }
    return leader;
  }

  Labels labels(int offset) {
    return Labels.of(names, values(offset));
  }

  /** Returns the label values of a series, in the order of declaration. */
  public String[] values(int offset) {
    String[] values = new String[axes.size()];
    for (int i = 0; i < values.length; i++) {
      String value = axes.get(i).value(offset);
      values[i] = value == null ? LabelAxis.OTHER : value;
    }
    return values;
  }

  /** Returns the offsets of the series that exist from the start. */
  int[] eager() {
    int declared = valuesAreKnown ? declared() : 0;
    if (declared > EAGER_SERIES) {
      return new int[0];
    }
    int[] eager = new int[declared];
    int count = 0;
    for (int offset = 0; count < declared; offset++) {
      if (!hasOther(offset)) {
        eager[count++] = offset;
      }
    }
    return eager;
  }

  private int declared() {
    int declared = 1;
    for (LabelAxis axis : axes) {
      declared *= axis.size();
    }
    return declared;
  }

  private boolean hasOther(int offset) {
    for (LabelAxis axis : axes) {
      if (axis.isOther(offset)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the existing series in the order of their labels: the same object until a series is
   * added or removed.
   */
  SeriesOrder order(Cells<?> cells) {
    SeriesOrder known = order;
    if (known.isCurrent()) {
      return known;
    }
    // What is added from now on may be in the order or not: then it is sorted again.
    int seen = changes;
    SeriesOrder sorted = new SeriesOrder(sorted(cells), this, seen);
    order = sorted;
    return sorted;
  }

  private int[] sorted(Cells<?> cells) {
    int[] offsets = {0};
    for (LabelAxis axis : byName().values()) {
      offsets = combinations(offsets, axis.parts());
    }
    int count = 0;
    for (int offset : offsets) {
      if (cells.exists(offset)) {
        offsets[count++] = offset;
      }
    }
    return Arrays.copyOf(offsets, count);
  }

  private SortedMap<String, LabelAxis> byName() {
    SortedMap<String, LabelAxis> byName = new TreeMap<>();
    for (LabelAxis axis : axes) {
      byName.put(axis.name(), axis);
    }
    return byName;
  }

  private static int[] combinations(int[] offsets, int[] parts) {
    int[] combinations = new int[offsets.length * parts.length];
    int count = 0;
    for (int offset : offsets) {
      for (int part : parts) {
        combinations[count++] = offset + part;
      }
    }
    return combinations;
  }
}
