package io.forethought.processor.model;

import java.util.List;

/**
 * The names that a metric claims on {@code /metrics}: that of its family and those of its samples.
 * No two families, and no two samples of different families, may have the same name.
 *
 * @see <a href="https://prometheus.io/docs/specs/om/open_metrics_spec/#suffixes">OpenMetrics
 *     suffixes</a>
 */
public final class SampleNames {

  private SampleNames() {}

  /** The names of the samples of a metric. */
  public static List<String> of(MetricType type, String name) {
    String family = family(type, name);
    return switch (type) {
      case COUNTER -> List.of(family + "_total", family + "_created");
      case INFO -> List.of(family + "_info");
      case HISTOGRAM ->
          List.of(name + "_bucket", name + "_count", name + "_sum", name + "_created");
      case SUMMARY -> List.of(name, name + "_count", name + "_sum", name + "_created");
      case GAUGE, STATE_SET -> List.of(name);
    };
  }

  /** The name of the family: without {@code _total} or {@code _info}. */
  public static String family(MetricType type, String name) {
    String suffix = type.suffix();
    return name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
  }
}
