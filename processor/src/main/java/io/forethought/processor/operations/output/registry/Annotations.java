package io.forethought.processor.operations.output.registry;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueEntry.Former;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.operations.output.yaml.YamlMapping;
import io.forethought.processor.operations.output.yaml.YamlScalar;
import io.forethought.processor.operations.output.yaml.YamlSequence;
import java.util.List;

/**
 * What semantic conventions have no field for. The members of {@code prometheus} are those of
 * Prometheus' own registry.
 *
 * @see <a href="https://github.com/prometheus/proposals/pull/86">the proposal for it</a>
 */
final class Annotations {

  private Annotations() {}

  /** The annotations of a metric. */
  static YamlMapping of(CatalogueEntry metric, String name) {
    YamlMapping prometheus =
        YamlMapping.EMPTY.with("metric_name", metric.name().value()).with("help", metric.help());
    return exceptions(name)
        .with("prometheus", distribution(prometheus, metric))
        .with("forethought", declaration(metric));
  }

  /** The annotations of a metric under its former name. */
  static YamlMapping of(Former former, CatalogueEntry metric, String name) {
    YamlMapping prometheus = YamlMapping.EMPTY.with("metric_name", former.name());
    return exceptions(name)
        .with("prometheus", distribution(prometheus, metric))
        .with("forethought", YamlMapping.EMPTY.with("until", former.until()));
  }

  /**
   * A name of one word can be the namespace of other metrics, because exposed names do not change.
   */
  private static YamlMapping exceptions(String name) {
    return name.indexOf('.') >= 0 || name.indexOf('_') >= 0
        ? YamlMapping.EMPTY
        : YamlMapping.EMPTY.with(
            "naming_conventions",
            YamlMapping.EMPTY.with(
                "policy_exceptions",
                YamlSequence.of(List.of(YamlScalar.of("metric_namespace_collision")))));
  }

  private static YamlMapping distribution(YamlMapping prometheus, CatalogueEntry metric) {
    if (metric.type() == MetricType.SUMMARY) {
      return prometheus.with("histogram_type", "summary");
    }
    if (metric.type() != MetricType.HISTOGRAM) {
      return prometheus;
    }
    return metric.isNative()
        ? prometheus.with("histogram_type", "native_histogram")
        : prometheus
            .with("histogram_type", "classic_histogram")
            .with("buckets", numbers(metric.buckets()));
  }

  private static YamlMapping declaration(CatalogueEntry metric) {
    YamlMapping declaration =
        YamlMapping.EMPTY
            .with("type", metric.type().id())
            .with("max_series", YamlScalar.of(metric.series()))
            .with("declared_by", metric.place());
    if (!metric.quantiles().isEmpty()) {
      declaration = declaration.with("quantiles", numbers(metric.quantiles()));
    }
    String owner = metric.operations().ownership().owner().value();
    return owner.isEmpty() ? declaration : declaration.with("owner", owner);
  }

  private static YamlSequence numbers(List<Double> numbers) {
    return YamlSequence.of(
        numbers.stream().map(number -> new YamlScalar(Double.toString(number), false)).toList());
  }

  /** The annotations of an attribute of one metric; empty if there is nothing to say. */
  static YamlMapping of(CatalogueLabel label) {
    YamlMapping bound = YamlMapping.EMPTY;
    if (label.max() > 0) {
      bound = bound.with("max_values", YamlScalar.of(label.max()));
    }
    if (!label.idle().isEmpty()) {
      bound = bound.with("idle", label.idle());
    }
    return bound.isEmpty() ? bound : YamlMapping.EMPTY.with("forethought", bound);
  }
}
