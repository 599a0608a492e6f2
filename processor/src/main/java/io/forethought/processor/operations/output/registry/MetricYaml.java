package io.forethought.processor.operations.output.registry;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueEntry.Former;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.operations.output.yaml.YamlMapping;
import io.forethought.processor.operations.output.yaml.YamlSequence;
import java.util.List;

/** The definition of a metric. */
final class MetricYaml {

  private final Stability stability;
  private final MetricNames names;
  private final Attributes attributes;

  MetricYaml(Stability stability, MetricNames names, Attributes attributes) {
    this.stability = stability;
    this.names = names;
    this.attributes = attributes;
  }

  YamlMapping of(CatalogueEntry metric) {
    String name = names.of(metric.name().value());
    YamlMapping written = start(metric, name, sentence(metric.help()));
    return end(written, metric, Annotations.of(metric, name));
  }

  /** The definition of a metric under the name that it had before. */
  YamlMapping of(CatalogueEntry metric, Former former) {
    String name = names.of(former.name());
    String current = metric.name().value();
    YamlMapping deprecated =
        YamlMapping.EMPTY
            .with("reason", "renamed")
            .with("renamed_to", names.of(current))
            .with("note", "Exposed until " + former.until() + ".");
    YamlMapping written =
        start(metric, name, "The former name of `" + current + "`.").with("deprecated", deprecated);
    return end(written, metric, Annotations.of(former, metric, name));
  }

  private YamlMapping start(CatalogueEntry metric, String name, String brief) {
    return YamlMapping.EMPTY
        .with("name", name)
        .with("brief", brief)
        .with("instrument", instrument(metric.type()))
        .with("unit", UcumUnit.of(metric.unit()))
        .with("stability", stability.word());
  }

  private YamlMapping end(YamlMapping written, CatalogueEntry metric, YamlMapping annotations) {
    List<YamlMapping> references =
        metric.labels().stream().map(label -> reference(metric, label)).toList();
    YamlMapping labelled =
        references.isEmpty() ? written : written.with("attributes", YamlSequence.of(references));
    return labelled.with("annotations", annotations);
  }

  /** Every series has all labels of its metric. */
  private YamlMapping reference(CatalogueEntry metric, CatalogueLabel label) {
    YamlMapping reference =
        YamlMapping.EMPTY
            .with("ref", attributes.key(metric, label))
            .with("requirement_level", "required");
    YamlMapping bound = Annotations.of(label);
    return bound.isEmpty() ? reference : reference.with("annotations", bound);
  }

  /**
   * The instrument. OpenTelemetry has none for summaries, and reads infos and state sets as sums
   * that can fall.
   */
  private static String instrument(MetricType type) {
    return switch (type) {
      case COUNTER -> "counter";
      case GAUGE -> "gauge";
      case HISTOGRAM, SUMMARY -> "histogram";
      case INFO, STATE_SET -> "updowncounter";
    };
  }

  /** Weaver requires a period at the end. */
  private static String sentence(String help) {
    return help.isEmpty() || help.endsWith(".") ? help : help + ".";
  }
}
