package io.forethought.benchmarks.prometheus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param again whether the page is written from the figures of the last run
 * @param scenarios what is measured
 * @param prometheus the program
 * @param out the file that the page is written to
 */
record Options(boolean again, List<Scenario> scenarios, Path prometheus, Path out) {

  private static final String USAGE =
      "Options are --again --only <scenario>,<another> --prometheus <program> --out <file>.";

  Options {
    scenarios = List.copyOf(scenarios);
  }

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException if it asks for something else
   */
  static Options of(String... arguments) {
    List<String> words = new ArrayList<>(List.of(arguments));
    Options options =
        new Options(
            words.remove("--again"),
            List.of(Scenario.values()),
            Path.of("/usr/bin/prometheus"),
            Path.of("docs", "internals", "performance-prometheus.md"));
    if (words.size() % 2 != 0) {
      throw new IllegalArgumentException("An option has no value. " + USAGE);
    }
    for (int i = 0; i < words.size(); i += 2) {
      options = options.with(words.get(i), words.get(i + 1));
    }
    return options;
  }

  private Options with(String option, String value) {
    return switch (option) {
      case "--only" ->
          new Options(
              again,
              Arrays.stream(value.split(",", -1)).map(Scenario::valueOf).toList(),
              prometheus,
              out);
      case "--prometheus" -> new Options(again, scenarios, Path.of(value), out);
      case "--out" -> new Options(again, scenarios, prometheus, Path.of(value));
      default -> throw new IllegalArgumentException("There is no option " + option + ". " + USAGE);
    };
  }
}
