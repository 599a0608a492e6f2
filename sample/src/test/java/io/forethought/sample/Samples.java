package io.forethought.sample;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The samples of a scrape in the text format.
 *
 * @param all each line that is neither comment nor empty
 */
record Samples(List<Sample> all) {

  private static final Pattern LINE =
      Pattern.compile(
          "([a-z][a-z0-9_]*)(\\{(?:[a-z_]+=\"(?:[^\"\\\\]|\\\\.)*\",?)*})? (NaN|[+-]Inf|[-0-9.E]+)");

  /** Reads a scrape; every line must be one of the format. */
  static Samples of(String text) {
    return new Samples(
        text.lines().filter(line -> !line.startsWith("# ")).map(Samples::sample).toList());
  }

  /** The names of the samples that are not 0. */
  SortedSet<String> moved() {
    return all.stream()
        .filter(sample -> sample.value() != 0)
        .map(Sample::name)
        .collect(toCollection(TreeSet::new));
  }

  /** The sum over all samples of a name. */
  double sum(String name) {
    return all.stream()
        .filter(sample -> sample.name().equals(name))
        .mapToDouble(Sample::value)
        .sum();
  }

  private static Sample sample(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new AssertionError("no line of the text format: " + line);
    }
    return new Sample(
        matcher.group(1), Double.parseDouble(matcher.group(3).replace("Inf", "Infinity")));
  }

  /**
   * One sample; its labels do not matter here.
   *
   * @param name the name of the sample, such as {@code shop_orders_processing_duration_seconds_sum}
   * @param value the value
   */
  record Sample(String name, double value) {}
}
