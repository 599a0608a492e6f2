package io.forethought.processor.operations.output.cases;

import io.forethought.processor.promql.tree.Name;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A series that is constant or grows evenly.
 *
 * @param labels its labels, with the name of the metric
 * @param first its first value
 * @param perSecond by how much it grows
 */
record Line(SortedMap<String, String> labels, double first, double perSecond) {

  private static final int SECONDS = 60;

  /** Copies the map. */
  Line {
    labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
  }

  /** Its name and labels, in the notation of promtool. */
  String series() {
    SortedMap<String, String> others = new TreeMap<>(labels);
    String name = others.remove(Name.OF_METRIC);
    return others.entrySet().stream()
        .map(label -> label.getKey() + "=\"" + escaped(label.getValue()) + "\"")
        .collect(Collectors.joining(", ", name + "{", "}"));
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  /** A sample each minute, in the notation of promtool. */
  String values(long minutes) {
    return number(first) + "+" + number(perSecond * SECONDS) + "x" + minutes;
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
