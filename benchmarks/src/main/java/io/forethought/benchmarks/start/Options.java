package io.forethought.benchmarks.start;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param runs how often each program is measured
 * @param jdks the JDKs that run the programs
 * @param out the file that the tables are written to
 */
record Options(int runs, List<Path> jdks, Path out) {

  static final Options DEFAULT =
      new Options(
          21,
          List.of(Path.of(System.getProperty("java.home"))),
          Path.of("docs", "internals", "performance-start.md"));

  private static final String USAGE =
      "Options are --runs 21 --jdks <home of a JDK>,<home of another> --out <file>.";

  Options {
    jdks = List.copyOf(jdks);
  }

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException if it asks for something else
   */
  static Options of(String... arguments) {
    if (arguments.length % 2 != 0) {
      throw new IllegalArgumentException("An option has no value. " + USAGE);
    }
    Options options = DEFAULT;
    for (int i = 0; i < arguments.length; i += 2) {
      options = options.with(arguments[i], arguments[i + 1]);
    }
    return options;
  }

  private Options with(String option, String value) {
    return switch (option) {
      case "--runs" -> new Options(number(value), jdks, out);
      case "--jdks" ->
          new Options(runs, Arrays.stream(value.split(",", -1)).map(Path::of).toList(), out);
      case "--out" -> new Options(runs, jdks, Path.of(value));
      default -> throw new IllegalArgumentException("There is no option " + option + ". " + USAGE);
    };
  }

  private static int number(String value) {
    if (!value.matches("[1-9][0-9]{0,3}")) {
      throw new IllegalArgumentException(
          "--runs takes a whole number from 1, not \"" + value + "\". " + USAGE);
    }
    return Integer.parseInt(value);
  }

  /** The command that measures the same again. */
  String command() {
    return """
    mvn -q -P checks -pl benchmarks -am -DskipTests package &&
      java -cp benchmarks/target/classes io.forethought.benchmarks.start.StartBenchmark \\
        --runs %d%s"""
        .formatted(
            runs, jdks.size() == 1 ? "" : " --jdks <JDK>" + ",<JDK>".repeat(jdks.size() - 1));
  }
}
