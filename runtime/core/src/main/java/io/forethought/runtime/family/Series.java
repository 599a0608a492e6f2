package io.forethought.runtime.family;

import io.prometheus.metrics.model.snapshots.Labels;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * The cells of a family, one per combination of label values, found by offset and told in the order
 * of their labels.
 *
 * @param <C> what a series holds its value in
 */
final class Series<C> {

  /** Up to so many series exist from the start, so that a rate can be taken of the first event. */
  private static final int EAGER_SERIES = 100;

  private final List<LabelAxis> axes;
  private final Function<Labels, C> newCell;
  private final AtomicReferenceArray<C> cells;
  private final ConcurrentNavigableMap<Labels, C> sorted = new ConcurrentSkipListMap<>();

  Series(List<LabelAxis> axes, int slots, boolean valuesAreKnown, Function<Labels, C> newCell) {
    this.axes = axes;
    this.newCell = newCell;
    this.cells = new AtomicReferenceArray<>(slots);
    if (valuesAreKnown && declaredSeries() <= EAGER_SERIES) {
      openDeclared();
    }
  }

  /** The cell at an offset, which exists from now on. */
  C at(int offset) {
    C cell = cells.getAcquire(offset);
    return cell != null ? cell : open(offset);
  }

  /** The cells that exist, sorted by labels. */
  Collection<C> cells() {
    return Collections.unmodifiableCollection(sorted.values());
  }

  private synchronized C open(int offset) {
    // Two constants may be rendered alike; they share a cell, as a series may be told only once.
    C cell = sorted.computeIfAbsent(labels(offset), newCell);
    cells.setRelease(offset, cell);
    return cell;
  }

  private Labels labels(int offset) {
    String[] names = axes.stream().map(LabelAxis::name).toArray(String[]::new);
    String[] values = axes.stream().map(axis -> axis.value(offset)).toArray(String[]::new);
    return Labels.of(names, values);
  }

  private long declaredSeries() {
    long product = 1;
    for (LabelAxis axis : axes) {
      product *= axis.size();
    }
    return product;
  }

  private void openDeclared() {
    for (int offset = 0; offset < cells.length(); offset++) {
      int candidate = offset;
      if (axes.stream().noneMatch(axis -> axis.isOther(candidate))) {
        C unused = open(offset);
      }
    }
  }
}
