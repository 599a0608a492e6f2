package io.forethought.runtime.family;

import io.prometheus.metrics.model.snapshots.Labels;
import java.util.Arrays;

/** Label values as the metrics of the Prometheus client want them. */
final class LabelValues {

  private LabelValues() {}

  /** The values of sorted labels in the order of these names. */
  static String[] inOrder(String[] names, Labels labels) {
    return Arrays.stream(names).map(labels::get).toArray(String[]::new);
  }
}
