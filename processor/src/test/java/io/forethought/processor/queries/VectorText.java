package io.forethought.processor.queries;

import io.forethought.processor.promql.tree.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A vector as a line of text: {@code rate of shop_orders_created_total {channel=web, …} per second
 * ≥ 0}.
 *
 * <ul>
 *   <li>In braces are the labels: certain ones, {@code possible?} ones, and {@code -gone} ones. At
 *       the end, {@code …} stands for labels of the target, {@code …?} for the same if some series
 *       can be without them, and {@code *} for any. The values follow a label if they are known and
 *       are not all values that the shop has for it.
 *   <li>Then follow the unit ({@code unit?} if it is not known) and the range of values.
 *   <li>{@code whole} numbers, {@code aggregated} series, at most {@code one} series, {@code none}.
 *   <li>{@code others} means that it can also come from metrics that are not known.
 * </ul>
 */
final class VectorText {

  private static final Map<String, SortedSet<String>> VALUES = values();

  private VectorText() {}

  static String of(Vector vector) {
    List<String> words = new ArrayList<>();
    Measure measure = vector.measure();
    words.add(measure.nature().toString());
    String sources =
        vector.sources().stream().map(Sample::name).distinct().collect(Collectors.joining(", "));
    if (!sources.isEmpty()) {
      words.add("of " + sources);
    }
    if (!vector.complete()) {
      words.add("others");
    }
    words.add(labels(vector.labels()));
    if (measure.unit().isEmpty() && !measure.isConstant()) {
      words.add("unit?");
    }
    measure.unit().map(Quantity::toString).ifPresent(words::add);
    words.add(range(measure.range()));
    words.add(measure.whole() ? "whole" : "");
    words.add(vector.aggregated() ? "aggregated" : "");
    words.add(
        switch (vector.series()) {
          case NONE -> "none";
          case ONE -> "one";
          case MANY -> "";
        });
    return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
  }

  static String labels(Labels labels) {
    List<String> texts = new ArrayList<>();
    labels.listed().forEach((name, fact) -> texts.add(label(name, fact)));
    switch (labels.further()) {
      case TARGET -> texts.add("…");
      case PERHAPS_TARGET -> texts.add("…?");
      case ANY -> texts.add("*");
      case NONE -> {}
    }
    return "{" + String.join(", ", texts) + "}";
  }

  private static String label(String name, LabelFact fact) {
    if (fact.presence() == Presence.GONE) {
      return "-" + name;
    }
    String label = name + (fact.presence() == Presence.POSSIBLE ? "?" : "");
    if (name.equals(Name.OF_METRIC) && fact.presence() == Presence.CERTAIN) {
      return label;
    }
    Optional<SortedSet<String>> usual = Optional.ofNullable(VALUES.get(name));
    if (fact.values().equals(usual)) {
      return label;
    }
    return label + "=" + fact.values().map(values -> String.join("|", values)).orElse("?");
  }

  private static String range(Interval range) {
    if (range.isPoint()) {
      return "= " + number(range.low());
    }
    boolean low = Double.isInfinite(range.low());
    boolean high = Double.isInfinite(range.high());
    if (low) {
      return high ? "" : "≤ " + number(range.high());
    }
    return high ? "≥ " + number(range.low()) : number(range.low()) + "…" + number(range.high());
  }

  private static String number(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e9
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  private static Map<String, SortedSet<String>> values() {
    SortedMap<String, SortedSet<String>> values = new TreeMap<>();
    for (var entry : Shop.METRICS) {
      for (Sample sample : Sample.of(entry)) {
        SampleVector.of(sample)
            .labels()
            .listed()
            .forEach((name, fact) -> fact.values().ifPresent(known -> values.put(name, known)));
      }
    }
    return values;
  }
}
