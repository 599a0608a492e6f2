package io.forethought.processor.operations.output.registry;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueEntry.Former;
import io.forethought.processor.model.MetricType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of metrics in a registry, by their exposed names. */
final class MetricNames {

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Naming naming;

  /** Names metrics, and then those names that they had before. */
  MetricNames(List<CatalogueEntry> metrics, Naming naming) {
    this.naming = naming;
    for (CatalogueEntry metric : metrics) {
      add(metric, metric.name().value());
    }
    for (CatalogueEntry metric : metrics) {
      metric.formerly().map(Former::name).ifPresent(former -> add(metric, former));
    }
  }

  private void add(CatalogueEntry metric, String exposed) {
    if (!names.containsKey(exposed)) {
      names.put(exposed, naming == Naming.PROMETHEUS ? exposed : chosen(metric, exposed));
    }
  }

  /** The name of a metric. */
  String of(String exposed) {
    return names.getOrDefault(exposed, exposed);
  }

  /** The shortest name that no other metric has. */
  private String chosen(CatalogueEntry metric, String exposed) {
    String family = without(metric.type().suffix(), exposed);
    String unitless = isAppended(metric) ? without("_" + metric.unit().word(), family) : family;
    for (String name : List.of(unitless, family)) {
      String spelled = spelled(name);
      if (taken.add(spelled)) {
        return spelled;
      }
    }
    return Spelling.unique(spelled(exposed), taken);
  }

  private static String spelled(String name) {
    return Spelling.dotted(Spelling.words(name, "metric"));
  }

  /** Whether Prometheus appends the unit to a name of OpenTelemetry: ratios to gauges only. */
  private static boolean isAppended(CatalogueEntry metric) {
    return metric.unit() == BaseUnit.RATIO
        ? metric.type() == MetricType.GAUGE
        : metric.unit() != BaseUnit.NONE;
  }

  private static String without(String suffix, String name) {
    return name.endsWith(suffix) && name.length() > suffix.length()
        ? name.substring(0, name.length() - suffix.length())
        : name;
  }
}
