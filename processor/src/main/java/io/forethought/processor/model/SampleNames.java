package io.forethought.processor.model;

import java.util.List;

/**
 * The names that a metric claims on {@code /metrics}: that of its family and those of its samples.
 * Neither two families nor two samples of different families may have the same one.
 *
 * @see <a href="https://prometheus.io/docs/specs/om/open_metrics_spec/#suffixes">OpenMetrics
 *     suffixes</a>
 */
public final class SampleNames {

  private SampleNames() {}

  /** The names of a metric's samples. */
  public static List<String> of(Metric metric) {
    String name = metric.name().value();
    return switch (metric.type()) {
      case COUNTER -> List.of(family(metric) + "_total", family(metric) + "_created");
      case INFO -> List.of(family(metric) + "_info");
      case HISTOGRAM ->
          List.of(name + "_bucket", name + "_count", name + "_sum", name + "_created");
      case SUMMARY -> List.of(name, name + "_count", name + "_sum", name + "_created");
      case GAUGE, STATE_SET -> List.of(name);
    };
  }

  /** The name of the family: without {@code _total} or {@code _info}. */
  public static String family(Metric metric) {
    String name = metric.name().value();
    String suffix = metric.type().suffix();
    return name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
  }
}
