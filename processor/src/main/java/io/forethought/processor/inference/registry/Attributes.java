package io.forethought.processor.inference.registry;

import io.forethought.processor.operations.document.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The attributes that a registry defines, and the groups of them. */
final class Attributes {

  private static final String OPT_IN = "opt_in";
  private static final String OTHER = "_other";

  private final Map<String, Node> definitions = new HashMap<>();
  private final Map<String, Node> groups = new HashMap<>();

  /** Adds a group with what it defines. */
  void add(Node group) {
    groups.put(group.get("id").value(), group);
    group.get("attributes").items().forEach(this::define);
  }

  /** Adds a definition; references are none. */
  void define(Node attribute) {
    String key = Registry.first(attribute, "id", "key");
    if (!key.isEmpty()) {
      definitions.put(key, attribute);
    }
  }

  /** Labels of series in which each known value of each attribute of a metric occurs. */
  List<Map<String, String>> series(Node metric) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    collect(metric, values, new HashSet<>());
    int most = values.values().stream().mapToInt(List::size).max().orElse(1);
    List<Map<String, String>> series = new ArrayList<>();
    for (int at = 0; at < most; at++) {
      Map<String, String> labels = new LinkedHashMap<>();
      for (Map.Entry<String, List<String>> each : values.entrySet()) {
        List<String> known = each.getValue();
        labels.put(label(each.getKey()), known.get(at % known.size()));
      }
      series.add(labels);
    }
    return series;
  }

  private String label(String key) {
    Node definition = definitions.get(key);
    String exposed = definition == null ? "" : Registry.annotated(definition, "label_name");
    return exposed.isEmpty() ? PrometheusName.ofLabel(key) : exposed;
  }

  /** The attributes of a group and of those that it extends or refers to, without optional ones. */
  private void collect(Node group, Map<String, List<String>> values, Set<Node> seen) {
    if (!seen.add(group)) {
      return;
    }
    other(group.get("extends").value(), values, seen);
    for (Node attribute : group.get("attributes").items()) {
      other(attribute.get("ref_group").value(), values, seen);
      String key =
          attribute.get("ref").isPresent()
              ? attribute.get("ref").value()
              : Registry.first(attribute, "id", "key");
      if (attribute.get("requirement_level").value().equals(OPT_IN)) {
        values.remove(key);
      } else if (!key.isEmpty()) {
        values.put(key, values(definitions.getOrDefault(key, attribute)));
      }
    }
  }

  private void other(String group, Map<String, List<String>> values, Set<Node> seen) {
    Node found = groups.get(group);
    if (found != null) {
      collect(found, values, seen);
    }
  }

  /** The values of an enum or a boolean; examples of other types are not all of them. */
  private static List<String> values(Node definition) {
    Node type = definition.get("type");
    if (type.value().equals("boolean")) {
      return List.of("false", "true");
    }
    List<String> members =
        type.get("members").items().stream()
            .filter(member -> !member.get("deprecated").isPresent())
            .map(member -> member.get("value").value())
            .filter(value -> !value.isEmpty() && !value.equalsIgnoreCase(OTHER))
            .distinct()
            .toList();
    if (!members.isEmpty()) {
      return members;
    }
    Node examples = definition.get("examples");
    String example = examples.isSequence() ? firstOf(examples.items()) : examples.value();
    return List.of(example.isEmpty() ? "…" : example);
  }

  private static String firstOf(List<Node> nodes) {
    return nodes.isEmpty() ? "" : nodes.get(0).value();
  }
}
