package io.forethought.benchmarks.runtime.report;

import java.util.List;
import java.util.stream.Stream;

/** What the page tells of HTTP requests. */
final class Requests {

  private static final String BENCHMARK = "RequestBenchmark.request";
  private static final String NOTHING = "NOTHING";
  private static final Added ADDED = new Added(BENCHMARK, NOTHING);
  private static final String BY_HAND = "BY_HAND";
  private static final String ALL = "FORETHOUGHT";
  private static final String LIKE_MICROMETER = "FORETHOUGHT_LIKE_MICROMETER";
  private static final String LIKE_OTEL = "FORETHOUGHT_LIKE_OTEL";
  private static final String LIKE_ALL_OTEL = "FORETHOUGHT_LIKE_ALL_OTEL";
  private static final String MICROMETER = "MICROMETER";
  private static final String LEAN_MICROMETER = "LEAN_MICROMETER";
  private static final String OTEL = "OPEN_TELEMETRY";
  private static final String ALL_OTEL = "ALL_OPEN_TELEMETRY";

  /** Who stands in the chain, in the order of the tables. */
  private static final List<Row> CONTENDERS =
      List.of(
          new Row("a hand-written filter", BY_HAND),
          new Row("**Forethought**", ALL),
          new Row("**Forethought**, like Micrometer", LIKE_MICROMETER),
          new Row("**Forethought**, like OpenTelemetry", LIKE_OTEL),
          new Row("**Forethought**, like OpenTelemetry with all metrics", LIKE_ALL_OTEL),
          new Row("Micrometer in Spring", MICROMETER),
          new Row("Micrometer in Spring, without requests in flight", LEAN_MICROMETER),
          new Row("Micrometer in Spring, with 11 buckets", "MICROMETER_BUCKETS"),
          new Row("OpenTelemetry", OTEL),
          new Row("OpenTelemetry, with all metrics", ALL_OTEL));

  private Requests() {}

  static Stream<Table> tables() {
    return Stream.of(
        table(
            "Added to a request by filters",
            "B added",
            Stream.concat(
                ADDED.rows(CONTENDERS),
                Stream.of(
                    new Row(
                        "**Forethought**, beyond a hand-written filter",
                        Overhead.of(BENCHMARK, ALL, BY_HAND))))),
        table(
            "A request through the chain",
            "B per request",
            Stream.concat(
                Stream.of(new Row("no filter", BENCHMARK + " " + NOTHING)),
                ADDED.whole(CONTENDERS))));
  }

  private static Table table(String title, String bytes, Stream<Row> rows) {
    return Table.of(title, Unit.NANOS, bytes, rows.toArray(Row[]::new));
  }

  static Stream<Goal> goals() {
    return Stream.concat(
        Stream.of(1, 2).flatMap(Requests::goals),
        Stream.of(
            new Goal(
                "All metrics add 0 B beyond the necessary objects",
                "a hand-written filter",
                1,
                Overhead.of(BENCHMARK, ALL, BY_HAND),
                List.of(),
                Figure::bytes,
                Bound.noBytes())));
  }

  private static Stream<Goal> goals(int threads) {
    String all = "All metrics add";
    return Stream.of(
            ADDED.less(all, threads, "Micrometer in Spring", ALL, MICROMETER, LEAN_MICROMETER),
            ADDED.less(all, threads, "OpenTelemetry", ALL, OTEL),
            ADDED.less(
                "Metrics like Micrometer's add",
                threads,
                "Micrometer in Spring",
                LIKE_MICROMETER,
                MICROMETER,
                LEAN_MICROMETER),
            ADDED.less(
                "Metrics like OpenTelemetry's add", threads, "OpenTelemetry", LIKE_OTEL, OTEL),
            ADDED.less(
                "All metrics like OpenTelemetry's add",
                threads,
                "OpenTelemetry with all",
                LIKE_ALL_OTEL,
                ALL_OTEL))
        .flatMap(goals -> goals);
  }
}
