package io.forethought.benchmarks.compile;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the command line asks for.
 *
 * @param sizes how many types to compile, rising
 * @param runs how often each variant is measured, by size; the last also holds for larger sizes
 * @param jdk the JDK whose javac is measured
 * @param out the file that the tables are written to
 */
record Options(List<Integer> sizes, List<Integer> runs, Path jdk, Path out) {

  static final Options DEFAULT =
      new Options(
          List.of(100, 1_000, 4_000),
          List.of(5),
          Path.of(System.getProperty("java.home")),
          Path.of("docs", "internals", "performance-compile.md"));

  private static final String USAGE =
      "Options are --sizes 100,1000,4000 --runs 5 --jdk <home of a JDK> --out <file>.";

  Options {
    sizes = sizes.stream().distinct().sorted().toList();
    runs = List.copyOf(runs);
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
      case "--sizes" -> new Options(numbers(option, value), runs, jdk, out);
      case "--runs" -> new Options(sizes, numbers(option, value), jdk, out);
      case "--jdk" -> new Options(sizes, runs, Path.of(value), out);
      case "--out" -> new Options(sizes, runs, jdk, Path.of(value));
      default -> throw new IllegalArgumentException("There is no option " + option + ". " + USAGE);
    };
  }

  private static List<Integer> numbers(String option, String values) {
    return Arrays.stream(values.split(",", -1)).map(value -> number(option, value)).toList();
  }

  private static int number(String option, String value) {
    if (!value.matches("[1-9][0-9]{0,5}")) {
      throw new IllegalArgumentException(
          option + " takes whole numbers from 1, not \"" + value + "\". " + USAGE);
    }
    return Integer.parseInt(value);
  }

  /** How often each variant of a size is measured. */
  int runs(int types) {
    return runs.get(Math.min(sizes.indexOf(types), runs.size() - 1));
  }

  /** The command that measures the same again. */
  String command() {
    return """
    mvn -q -P checks -pl benchmarks -am -DskipTests package &&
      java -cp benchmarks/target/classes io.forethought.benchmarks.compile.CompileBenchmark \\
        --sizes %s --runs %s"""
        .formatted(text(sizes), text(runs));
  }

  private static String text(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
