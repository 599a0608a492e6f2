package io.forethought.processor.operations.output.cases;

import io.forethought.processor.promql.tree.Name;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A series of an instant vector.
 *
 * @param labels its labels, with the name of the metric
 * @param value its value
 */
record Point(SortedMap<String, String> labels, double value) {

  /** Copies the map. */
  Point {
    labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
  }

  Point with(double changed) {
    return new Point(labels, changed);
  }

  /** The same without the name of the metric. */
  Point unnamed(double changed) {
    return new Point(without(List.of()), changed);
  }

  /** The labels that are listed. */
  SortedMap<String, String> only(Collection<String> names) {
    SortedMap<String, String> kept = new TreeMap<>(labels);
    kept.keySet().retainAll(names);
    return kept;
  }

  /** The labels that are not listed, without the name of the metric. */
  SortedMap<String, String> without(Collection<String> names) {
    SortedMap<String, String> kept = new TreeMap<>(labels);
    kept.keySet().removeAll(names);
    kept.remove(Name.OF_METRIC);
    return kept;
  }
}
