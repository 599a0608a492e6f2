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

  /** The names of the samples of a metric, whatever the spelling of its name. */
  public static List<String> of(MetricType type, String name) {
    String family = family(type, name);
    return switch (type) {
      case COUNTER -> List.of(family + "_total", family + "_created");
      case INFO -> List.of(family + "_info");
      case HISTOGRAM ->
          List.of(family + "_bucket", family + "_count", family + "_sum", family + "_created");
      case SUMMARY -> List.of(family, family + "_count", family + "_sum", family + "_created");
      case GAUGE, STATE_SET -> List.of(family);
    };
  }

  /** The name of the family: without {@code _total} or {@code _info}. */
  public static String family(MetricType type, String name) {
    String exported = ExportedName.of(type, name);
    return exported.substring(0, exported.length() - type.suffix().length());
  }
}
