package io.forethought.benchmarks.compile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What we want to be true, and whether it is.
 *
 * @param measurements what came out
 */
record Goals(Measurements measurements) {

  /** How many times the least possible time we may take. */
  private static final double MOST_OVER_WRITING = 1.15;

  /** How much more a type may take in a large compile than in a small one. */
  private static final double MOST_GROWTH = 1.1;

  private static final String LEAST = "lowest of the four";

  private static final List<Generator> OTHERS =
      Arrays.stream(Generator.values()).filter(g -> g != Generator.FORETHOUGHT).toList();

  /** The goals as Markdown. */
  String markdown() {
    List<Integer> sizes = measurements.sizes();
    String head =
        sizes.stream()
            .map(types -> Report.sized(types) + " | ")
            .collect(Collectors.joining("", "| CPU time | ", "Goal |\n"));
    String rule = "|---|" + "--:|".repeat(sizes.size()) + "---|\n";
    return Stream.of(
            Stream.of("## Goals\n\n", head, rule),
            Arrays.stream(Generator.values()).map(this::overWriting),
            Arrays.stream(Generator.values()).map(this::ownPerLine),
            Arrays.stream(Generator.values()).map(this::perLine),
            Arrays.stream(Generator.values()).map(this::perType),
            sizes.size() < 2
                ? Stream.<String>empty()
                : Arrays.stream(Generator.values()).map(this::growth))
        .flatMap(part -> part)
        .collect(Collectors.joining());
  }

  private String overWriting(Generator generator) {
    return row(
        generator.title() + " ÷ a processor that only writes the same files",
        measurements.sizes().stream()
            .map(types -> number(measurements.overWriting(generator, types))),
        goal(
            generator,
            "at most " + MOST_OVER_WRITING,
            types -> measurements.overWriting(generator, types) <= MOST_OVER_WRITING));
  }

  private String ownPerLine(Generator generator) {
    return row(
        "µs that " + generator.title() + " spends itself per generated line",
        measurements.sizes().stream()
            .map(types -> number(measurements.ownMicrosPerLine(generator, types))),
        goal(generator, LEAST, types -> isLeast(types, measurements::ownMicrosPerLine)));
  }

  private String perLine(Generator generator) {
    return row(
        "µs that " + generator.title() + " adds per generated line",
        measurements.sizes().stream()
            .map(types -> number(measurements.microsPerLine(generator, types))),
        goal(generator, LEAST, types -> isLeast(types, measurements::microsPerLine)));
  }

  private static boolean isLeast(int types, ToDoubleBiFunction<Generator, Integer> figure) {
    double ours = figure.applyAsDouble(Generator.FORETHOUGHT, types);
    return OTHERS.stream().allMatch(other -> ours < figure.applyAsDouble(other, types));
  }

  /** A goal of ours, and whether it is met at all sizes; others have none. */
  private String goal(Generator generator, String goal, IntPredicate holds) {
    if (generator != Generator.FORETHOUGHT) {
      return "";
    }
    boolean met = measurements.sizes().stream().allMatch(holds::test);
    return goal + verdict(met);
  }

  private String perType(Generator generator) {
    return row(
        "ms that " + generator.title() + " adds per type",
        measurements.sizes().stream()
            .map(types -> number(measurements.addedMillisPerType(generator, types))),
        "");
  }

  /** Each size beside the one before. */
  private String growth(Generator generator) {
    List<Integer> sizes = measurements.sizes();
    List<Double> growth =
        sizes.stream()
            .skip(1)
            .map(
                types -> measurements.growth(generator, sizes.get(sizes.indexOf(types) - 1), types))
            .toList();
    boolean met = growth.stream().allMatch(times -> times <= MOST_GROWTH);
    return row(
        generator.title() + ": time per type ÷ time at the previous size",
        Stream.concat(Stream.of(""), growth.stream().map(Goals::number)),
        generator == Generator.FORETHOUGHT ? "at most " + MOST_GROWTH + verdict(met) : "");
  }

  private static String verdict(boolean met) {
    return met ? ": met" : ": **missed**";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String row(String title, Stream<String> numbers, String goal) {
    return "| "
        + title
        + " | "
        + numbers.map(number -> number + " | ").collect(Collectors.joining())
        + goal
        + " |\n";
  }
}
