package io.forethought.benchmarks.stress;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a scrape holds.
 *
 * @param values by name and labels, as they are written
 */
record Samples(Map<String, Double> values) {

  Samples {
    values = Map.copyOf(values);
  }

  /** Reads the text format 0.0.4, of what this program exposes. */
  static Samples of(String text) {
    Map<String, Double> values = new TreeMap<>();
    text.lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(
            line -> {
              int space = line.lastIndexOf(' ');
              values.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
            });
    return new Samples(values);
  }

  /** The value of a series; 0 before its first event. */
  double value(String series) {
    return values.getOrDefault(series, 0.0);
  }

  /** The sum of all series of a name. */
  double total(String name) {
    return values.entrySet().stream()
        .filter(sample -> sample.getKey().startsWith(name + "{"))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }
}
