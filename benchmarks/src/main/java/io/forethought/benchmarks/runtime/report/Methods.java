package io.forethought.benchmarks.runtime.report;

import java.util.List;
import java.util.stream.Stream;

/** What the page reports about calls of methods. */
final class Methods {

  private static final String CALL = "MethodBenchmark.call";
  private static final String BARE = "BARE";
  private static final String CLOCK = "CLOCK";
  private static final String DECORATOR = "FORETHOUGHT";
  private static final String SUBCLASS = "FORETHOUGHT_SUBCLASS";
  private static final double MOST = 1.3;

  private static final List<Row> ROWS =
      List.of(
          new Row("nothing recorded", BARE),
          new Row("the clock read twice, nothing recorded", CLOCK),
          new Row("**Forethought**, interface", DECORATOR),
          new Row("**Forethought**, subclass", SUBCLASS),
          new Row("a proxy of the JDK, recording into the same metric set", "JDK_PROXY"),
          new Row("Micrometer's timers, written by hand", "MICROMETER"),
          new Row("Micrometer's aspect in Spring", "SPRING"));

  private Methods() {}

  static Stream<Table> tables() {
    Added added = new Added(CALL, BARE);
    return Stream.of(
        Table.of(
            "A call of a method", Unit.NANOS, "B per call", added.whole(ROWS).toArray(Row[]::new)));
  }

  static Stream<Goal> goals() {
    return Stream.of(1, 2)
        .flatMap(
            threads ->
                Stream.concat(
                    ofGenerated("Interface", DECORATOR, threads),
                    ofGenerated("Subclass", SUBCLASS, threads)));
  }

  private static Stream<Goal> ofGenerated(String title, String ours, int threads) {
    return Stream.of(
        new Goal(
            title + " ≤ " + MOST + "× as long",
            "two calls of `System.nanoTime()`",
            threads,
            CALL + " " + ours,
            List.of(CALL + " " + CLOCK),
            Figure::value,
            Bound.atMost(MOST)),
        Goal.free(title, threads, CALL + " " + ours),
        Goal.faster(
            title,
            1,
            "JDK proxy, Micrometer, Spring",
            threads,
            CALL + " " + ours,
            CALL + " JDK_PROXY",
            CALL + " MICROMETER",
            CALL + " SPRING"));
  }
}
