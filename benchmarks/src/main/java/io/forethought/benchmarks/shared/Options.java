package io.forethought.benchmarks.shared;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param effort how much is measured
 * @param jdks the JDKs that run what is measured
 * @param out the file that the tables are written to
 */
record Options(Effort effort, List<Path> jdks, Path out) {

  private static final String USAGE =
      "Options are --quick --jdks <home of a JDK>,<home of another> --out <file>.";

  Options {
    jdks = List.copyOf(jdks);
  }

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException if it asks for something else
   */
  static Options of(String... arguments) {
    List<String> words = new ArrayList<>(List.of(arguments));
    boolean quick = words.remove("--quick");
    if (words.size() % 2 != 0) {
      throw new IllegalArgumentException("An option has no value. " + USAGE);
    }
    Options options = byDefault(quick);
    for (int i = 0; i < words.size(); i += 2) {
      options = options.with(words.get(i), words.get(i + 1));
    }
    return options;
  }

  private static Options byDefault(boolean quick) {
    return new Options(
        quick ? Effort.QUICK : Effort.FULL,
        List.of(Path.of(System.getProperty("java.home"))),
        quick
            ? Path.of("benchmarks", "target", "performance-shared-quick.md")
            : Path.of("docs", "internals", "performance-shared.md"));
  }

  private Options with(String option, String value) {
    return switch (option) {
      case "--jdks" ->
          new Options(effort, Arrays.stream(value.split(",", -1)).map(Path::of).toList(), out);
      case "--out" -> new Options(effort, jdks, Path.of(value));
      default -> throw new IllegalArgumentException("There is no option " + option + ". " + USAGE);
    };
  }

  /** The command that measures the same again. */
  String command() {
    return """
    mvn -q -P checks -pl benchmarks -am -DskipTests package &&
      java -cp benchmarks/target/benchmarks.jar io.forethought.benchmarks.shared.SharedBenchmark%s%s"""
        .formatted(
            effort.equals(Effort.QUICK) ? " --quick" : "",
            jdks.size() == 1 ? "" : " --jdks <JDK>" + ",<JDK>".repeat(jdks.size() - 1));
  }
}
