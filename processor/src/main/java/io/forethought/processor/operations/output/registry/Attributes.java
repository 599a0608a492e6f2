package io.forethought.processor.operations.output.registry;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The attributes of a registry. Labels of the same name and values in the same namespace are one
 * attribute; where the values differ, each metric has an attribute of its own.
 */
final class Attributes {

  /**
   * An attribute.
   *
   * @param label the name of the label
   * @param values all values, or none if they are not known
   */
  record Attribute(String label, List<String> values) {

    /** Copies the list. */
    Attribute {
      values = List.copyOf(values);
    }
  }

  /** A label of a metric. */
  private record Place(String metric, String label) {}

  private final Map<Place, String> keys = new HashMap<>();
  private final SortedMap<String, Attribute> definitions = new TreeMap<>();
  private final MetricNames names;
  private final Naming naming;

  Attributes(List<CatalogueEntry> metrics, MetricNames names, Naming naming) {
    this.names = names;
    this.naming = naming;
    Map<String, Set<List<String>>> shared = new HashMap<>();
    for (CatalogueEntry metric : metrics) {
      for (CatalogueLabel label : metric.labels()) {
        shared
            .computeIfAbsent(shared(metric, label), absent -> new HashSet<>())
            .add(label.values());
      }
    }
    for (CatalogueEntry metric : metrics) {
      for (CatalogueLabel label : metric.labels()) {
        boolean one = shared.getOrDefault(shared(metric, label), Set.of()).size() == 1;
        add(metric, label, one ? shared(metric, label) : own(metric, label));
      }
    }
  }

  /** The key of the attribute of all metrics of a namespace. */
  private String shared(CatalogueEntry metric, CatalogueLabel label) {
    return naming == Naming.PROMETHEUS
        ? label.name()
        : Spelling.namespace(name(metric)) + "." + Spelling.words(label.name(), "label");
  }

  /** The key of the attribute of one metric; a scrape has one name for all of them. */
  private String own(CatalogueEntry metric, CatalogueLabel label) {
    return naming == Naming.PROMETHEUS
        ? label.name()
        : Spelling.dotted(
            Spelling.words(name(metric), "metric") + "_" + Spelling.words(label.name(), "label"));
  }

  private String name(CatalogueEntry metric) {
    return names.of(metric.name().value());
  }

  private void add(CatalogueEntry metric, CatalogueLabel label, String key) {
    keys.put(new Place(metric.name().value(), label.name()), key);
    definitions.merge(
        key, new Attribute(label.name(), label.values()), (one, other) -> united(one, other));
  }

  /** An attribute with the values of both, if all of them are known. */
  private static Attribute united(Attribute one, Attribute other) {
    if (one.values().isEmpty() || other.values().isEmpty()) {
      return new Attribute(one.label(), List.of());
    }
    Set<String> values = new LinkedHashSet<>(one.values());
    values.addAll(other.values());
    return new Attribute(one.label(), List.copyOf(values));
  }

  /** The key of a label's attribute. */
  String key(CatalogueEntry metric, CatalogueLabel label) {
    return keys.getOrDefault(new Place(metric.name().value(), label.name()), label.name());
  }

  /** The attributes by their keys. */
  SortedMap<String, Attribute> definitions() {
    return definitions;
  }
}
