package io.forethought.benchmarks.runtime.report;

import java.util.List;
import java.util.Optional;

/**
 * All that came out of a run.
 *
 * @param all in the order of measuring
 */
public record Figures(List<Figure> all) {

  /** Copies the list. */
  public Figures {
    all = List.copyOf(all);
  }

  /** The figure of a benchmark, if it was measured. */
  Optional<Figure> of(String benchmark, Setting setting) {
    return all.stream()
        .filter(figure -> figure.benchmark().equals(benchmark) && figure.setting().equals(setting))
        .findFirst();
  }

  /** Under what one of these benchmarks was measured. */
  List<Setting> settings(List<String> benchmarks) {
    return all.stream()
        .filter(figure -> benchmarks.contains(figure.benchmark()))
        .map(Figure::setting)
        .distinct()
        .toList();
  }

  /** The JDKs, by the numbers they go by. */
  List<String> jdks() {
    return all.stream().map(figure -> figure.setting().jdk()).distinct().toList();
  }
}
