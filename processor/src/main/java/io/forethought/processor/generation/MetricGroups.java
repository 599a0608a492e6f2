package io.forethought.processor.generation;

import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides the metrics of a set into groups that one method can register: a method has at most
 * 65,535 bytes. The constructor registers the first group; nearly all sets have no other.
 */
final class MetricGroups {

  /** At most 25 bytes each. */
  private static final int MOST_PARTS = 1_500;

  private MetricGroups() {}

  /** The groups, in the order of the metrics; at least one. */
  static List<List<MetricFields>> of(List<MetricFields> metrics) {
    List<List<MetricFields>> groups = new ArrayList<>();
    List<MetricFields> group = new ArrayList<>();
    groups.add(group);
    int parts = 0;
    for (MetricFields fields : metrics) {
      int more = parts(fields.metric());
      if (parts > 0 && parts + more > MOST_PARTS) {
        group = new ArrayList<>();
        groups.add(group);
        parts = 0;
      }
      group.add(fields);
      parts += more;
    }
    return groups;
  }

  private static int parts(Metric metric) {
    int parts = 4 + metric.buckets().values().size() + metric.quantiles().values().size();
    for (Label label : metric.labels()) {
      parts += 1 + parts(label.bound());
    }
    return metric.states().isPresent() ? parts + parts(metric.states().get().constants()) : parts;
  }

  private static int parts(Bound bound) {
    if (bound instanceof Bound.Listed listed) {
      return listed.values().size();
    }
    int parts = 0;
    if (bound instanceof Bound.Constants constants) {
      for (Bound.Constant constant : constants.constants()) {
        parts += constant.given() ? 1 : 0;
      }
    }
    return parts;
  }
}
