package io.forethought.benchmarks.runtime.report;

import java.util.List;
import java.util.stream.Stream;

/** What the page tells of caches. */
final class Caches {

  private static final String BARE = "BARE";
  private static final String OURS = "FORETHOUGHT";
  private static final String COUNTER = "MICROMETER_COUNTER";
  private static final String METERS = "MICROMETER_METERS";
  private static final String MICROMETER = "MICROMETER";
  private static final String READING = "Micrometer, reading the statistics";

  private static final List<Row> CAFFEINE =
      List.of(
          new Row("no statistics", BARE),
          new Row("Caffeine's own statistics, not exported", "STATISTICS"),
          new Row("**Forethought**", OURS),
          new Row("Micrometer, notified of each get", COUNTER),
          new Row(READING, METERS));

  private static final List<Row> JCACHE =
      List.of(
          new Row("no statistics", BARE),
          new Row("the cache's own statistics, not exported", "STATISTICS"),
          new Row("**Forethought**", OURS),
          new Row(READING, MICROMETER));

  private Caches() {}

  static Stream<Table> tables() {
    return Stream.of(
        table("A get from Caffeine that hits", "CaffeineBenchmark.hit", CAFFEINE),
        table("A get from Caffeine that misses", "CaffeineBenchmark.miss", CAFFEINE),
        table("A get from JCache that hits", "JCacheBenchmark.hit", JCACHE),
        table("A get from JCache that misses", "JCacheBenchmark.miss", JCACHE));
  }

  private static Table table(String title, String benchmark, List<Row> choices) {
    Added added = new Added(benchmark, BARE);
    Row beyond = new Row("**Forethought**, beyond no statistics", added.by(OURS));
    return Table.of(
        title,
        Unit.NANOS,
        "B per get",
        Stream.concat(added.whole(choices), Stream.of(beyond)).toArray(Row[]::new));
  }

  static Stream<Goal> goals() {
    return Stream.of("hit", "miss")
        .flatMap(
            outcome ->
                Stream.concat(
                    goals("Caffeine, " + outcome, "CaffeineBenchmark." + outcome, COUNTER, METERS),
                    goals("JCache, " + outcome, "JCacheBenchmark." + outcome, MICROMETER)));
  }

  /** As fast as the best of them, and nothing allocated beyond what the cache itself does. */
  private static Stream<Goal> goals(String title, String benchmark, String... theirs) {
    return Stream.of(
        fast(title, 1, benchmark, theirs),
        fast(title, 2, benchmark, theirs),
        Goal.free(title + ": adds", 1, Overhead.of(benchmark, OURS, BARE)));
  }

  private static Goal fast(String title, int threads, String benchmark, String... theirs) {
    return new Goal(
        title + ": as fast",
        "Micrometer",
        threads,
        benchmark + " " + OURS,
        Stream.of(theirs).map(choice -> benchmark + " " + choice).toList(),
        Figure::value,
        Bound.atLeast(1));
  }
}
