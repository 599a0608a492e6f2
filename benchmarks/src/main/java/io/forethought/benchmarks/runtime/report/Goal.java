package io.forethought.benchmarks.runtime.report;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Something that we want to be true.
 *
 * @param title what is wanted
 * @param against whom we are compared with
 * @param threads how many threads do it
 * @param ours our benchmark
 * @param theirs their benchmarks, of which the best counts; none if ours counts alone
 * @param measure what of a figure is compared
 * @param bound what the result has to keep to
 */
record Goal(
    String title,
    String against,
    int threads,
    String ours,
    List<String> theirs,
    ToDoubleFunction<Figure> measure,
    Bound bound) {

  Goal {
    theirs = List.copyOf(theirs);
  }

  /** How much faster ours is at least than the fastest of theirs. */
  static Goal faster(
      String title, double times, String against, int threads, String ours, String... theirs) {
    return new Goal(
        title + " ≥ " + times(times) + " faster",
        against,
        threads,
        ours,
        List.of(theirs),
        Figure::value,
        Bound.atLeast(times));
  }

  /** How many times as long ours takes at most as the fastest of theirs. */
  static Goal atMost(
      String title, double times, String against, int threads, String ours, String... theirs) {
    return new Goal(
        title + " ≤ " + times(times) + " as long",
        against,
        threads,
        ours,
        List.of(theirs),
        Figure::value,
        Bound.atMost(times));
  }

  /** How much less ours allocates at least than the most frugal of theirs. */
  static Goal frugal(String title, double times, String against, String ours, String... theirs) {
    return new Goal(
        title + " ≥ " + times(times) + " fewer bytes",
        against,
        1,
        ours,
        List.of(theirs),
        Figure::bytes,
        Bound.atLeast(times));
  }

  /** That ours allocates nothing. */
  static Goal free(String title, int threads, String ours) {
    return new Goal(title + " 0 B", "", threads, ours, List.of(), Figure::bytes, Bound.noBytes());
  }

  private static String times(double times) {
    return NumberFormat.getInstance(Locale.ROOT).format(times) + "×";
  }

  /** The row of the table, a cell for each JDK. */
  String row(Figures figures) {
    return Markdown.row(
        Stream.concat(
                Stream.of(title, against, Integer.toString(threads)),
                figures.jdks().stream()
                    .map(jdk -> result(figures, new Setting(jdk, threads)))
                    .map(result -> result.isPresent() ? bound.verdict(result.getAsDouble()) : ""))
            .toList());
  }

  /** Whether a JDK has measured all that this needs. */
  boolean isMeasured(Figures figures) {
    return figures.jdks().stream()
        .anyMatch(jdk -> result(figures, new Setting(jdk, threads)).isPresent());
  }

  private OptionalDouble result(Figures figures, Setting setting) {
    OptionalDouble own = best(figures, setting, List.of(ours));
    OptionalDouble other = best(figures, setting, theirs);
    if (theirs.isEmpty() || own.isEmpty()) {
      return own;
    }
    if (other.isEmpty()) {
      return other;
    }
    double ratio = other.getAsDouble() / own.getAsDouble();
    return OptionalDouble.of(bound.least() ? ratio : 1 / ratio);
  }

  private OptionalDouble best(Figures figures, Setting setting, List<String> benchmarks) {
    return benchmarks.stream()
        .flatMap(benchmark -> figures.of(benchmark, setting).stream())
        .mapToDouble(measure)
        .min();
  }
}
