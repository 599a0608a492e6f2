package io.forethought.benchmarks.prometheus;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a server took, beside what was planned.
 *
 * @param scenario what it was measured with
 * @param measured what it took
 * @param planned what was planned
 */
record Comparison(Scenario scenario, Measured measured, Planned planned) {

  private static final double MOST = 0.25;
  private static final double MEGA = 1e6;
  private static final int WHOLE = 100;

  /** Two figures of the same. */
  private record Pair(double measured, double planned) {

    double difference() {
      return planned / measured - 1;
    }

    String cell() {
      return String.format(
          Locale.ROOT,
          "%s, %s (%+.0f %%)",
          digits(measured / MEGA),
          digits(planned / MEGA),
          WHOLE * difference());
    }
  }

  private List<Pair> pairs() {
    return List.of(
        new Pair(measured.memory(), planned.memory()),
        new Pair(measured.block().bytes(), planned.block()),
        new Pair(measured.log(), planned.log()),
        new Pair(measured.scrape(), planned.scrape()));
  }

  /** How many figures are close to the plan. */
  long close() {
    return pairs().stream().filter(pair -> Math.abs(pair.difference()) <= MOST).count();
  }

  /** How many figures there are. */
  int figures() {
    return pairs().size();
  }

  /** A row of the table. */
  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %,.0f | %s |\n",
        scenario.title(),
        measured.series(),
        pairs().stream().map(Pair::cell).collect(Collectors.joining(" | ")));
  }

  private static String digits(double value) {
    String format = value < 1 ? "%,.3f" : value < WHOLE ? "%,.1f" : "%,.0f";
    return String.format(Locale.ROOT, format, value);
  }
}
