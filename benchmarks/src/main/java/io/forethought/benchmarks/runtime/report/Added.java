package io.forethought.benchmarks.runtime.report;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What the choices of a benchmark add to the one that does nothing by itself.
 *
 * @param benchmark the benchmark
 * @param base the choice that does nothing
 */
record Added(String benchmark, String base) {

  /** What a choice adds. */
  String by(String choice) {
    return Overhead.of(benchmark, choice, base);
  }

  /** Rows that tell what each choice adds. */
  Stream<Row> rows(List<Row> choices) {
    return choices.stream().map(row -> new Row(row.title(), by(row.benchmark())));
  }

  /** Rows that tell what it takes with each choice. */
  Stream<Row> whole(List<Row> choices) {
    return choices.stream().map(row -> new Row(row.title(), benchmark + " " + row.benchmark()));
  }

  /** Less time than the others, and fewer bytes, which do not depend on how many threads come. */
  Stream<Goal> less(String title, int threads, String against, String ours, String... theirs) {
    Goal time = less(title + " less time", threads, against, Figure::value, ours, theirs);
    return threads > 1
        ? Stream.of(time)
        : Stream.of(
            time, less(title + " fewer bytes", threads, against, Figure::bytes, ours, theirs));
  }

  private Goal less(
      String title,
      int threads,
      String against,
      ToDoubleFunction<Figure> measure,
      String ours,
      String... theirs) {
    return new Goal(
        title,
        against,
        threads,
        by(ours),
        Stream.of(theirs).map(this::by).toList(),
        measure,
        Bound.atLeast(1));
  }
}
