package io.forethought.benchmarks.runtime.report;

import java.util.List;
import java.util.stream.Stream;

/** What the page tells of queries. */
final class Queries {

  private static final String IDLE = " IDLE";
  private static final String BARE = "BARE";
  private static final String OURS = "FORETHOUGHT";
  private static final String MICROMETER = "MICROMETER";
  private static final String LEAN_MICROMETER = "LEAN_MICROMETER";
  private static final String OTEL = "OPEN_TELEMETRY";

  /** Nobody, then who is around the data source, in the order of the tables. */
  private static final List<Row> ALL =
      List.of(
          new Row("the driver alone", BARE),
          new Row("**Forethought**", OURS),
          new Row("Micrometer", MICROMETER),
          new Row("Micrometer, queries only", LEAN_MICROMETER),
          new Row("OpenTelemetry", OTEL));

  private static final List<Row> CONTENDERS = ALL.subList(1, ALL.size());

  private static final Added QUERY = new Added("QueryBenchmark.query", BARE + IDLE);
  private static final Added CONNECTION = new Added("ConnectionBenchmark.connectAndQuery", BARE);

  private Queries() {}

  static Stream<Table> tables() {
    return Stream.of(
        added("Added to a query", QUERY.rows(with(CONTENDERS, IDLE))),
        added("Added to a query and its connection", CONNECTION.rows(CONTENDERS)),
        whole("A query of a driver that returns immediately", QUERY.whole(with(ALL, IDLE))),
        whole("A query of that driver and its connection", CONNECTION.whole(ALL)),
        whole("A query of H2 in memory", QUERY.whole(with(ALL, " H2"))));
  }

  private static Table added(String title, Stream<Row> rows) {
    return Table.of(title, Unit.NANOS, "B added", rows.toArray(Row[]::new));
  }

  private static Table whole(String title, Stream<Row> rows) {
    return Table.of(title, Unit.NANOS, "B in total", rows.toArray(Row[]::new));
  }

  private static List<Row> with(List<Row> choices, String driver) {
    return choices.stream().map(row -> new Row(row.title(), row.benchmark() + driver)).toList();
  }

  static Stream<Goal> goals() {
    return Stream.concat(
        Stream.of(1, 2).flatMap(threads -> less("A query: adds", threads, QUERY, IDLE)),
        Stream.of(1, 2)
            .flatMap(threads -> less("A query and its connection: adds", threads, CONNECTION, "")));
  }

  private static Stream<Goal> less(String title, int threads, Added added, String driver) {
    return Stream.concat(
        added.less(
            title,
            threads,
            "Micrometer",
            OURS + driver,
            MICROMETER + driver,
            LEAN_MICROMETER + driver),
        added.less(title, threads, "OpenTelemetry", OURS + driver, OTEL + driver));
  }
}
