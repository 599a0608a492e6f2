package io.forethought.multiprocess.merge;

import io.prometheus.metrics.model.snapshots.Labels;
import java.util.SortedMap;

/** Labels of the client for those in a key. */
final class LabelSets {

  private LabelSets() {}

  static Labels of(SortedMap<String, String> labels) {
    return Labels.of(
        labels.keySet().toArray(String[]::new), labels.values().toArray(String[]::new));
  }
}
