package io.forethought.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A table of docs/reference/caches.md that says what counts.
 *
 * @param rows from the operation to what it counts, in the order of the page
 */
public record CountsTable(Map<String, Counts> rows) {

  private static final Path PAGE = Path.of("../../docs/reference/caches.md");
  private static final String HEAD =
      "| Operation | get | hits | misses | fail | set | delete | durations |";

  /** An operation on a cache that is recorded. */
  public interface Operation {
    void run() throws Exception;
  }

  /** The first table below a heading. */
  public static CountsTable below(String heading) {
    List<String> lines = page().lines().toList();
    int start = lines.indexOf(heading);
    assertThat(start).as(heading).isNotNegative();
    List<String> section = lines.subList(start, lines.size());
    Map<String, Counts> rows = new LinkedHashMap<>();
    section.stream()
        .skip(section.indexOf(HEAD) + 2L)
        .takeWhile(line -> line.startsWith("| "))
        .map(line -> line.substring(2, line.length() - 2).split(" \\| "))
        .forEach(cells -> rows.put(cells[0], counts(cells)));
    return new CountsTable(rows);
  }

  /** A test for each row, and one that the table has a row for each operation. */
  public Stream<DynamicTest> tests(
      String backend, PrometheusRegistry registry, Map<String, Operation> operations) {
    return Stream.concat(
        Stream.of(
            DynamicTest.dynamicTest(
                backend + ": every operation has a row",
                () -> assertThat(rows.keySet()).containsExactlyElementsOf(operations.keySet()))),
        rows.entrySet().stream()
            .map(
                row ->
                    DynamicTest.dynamicTest(
                        backend + ": " + row.getKey(),
                        () -> expect(row.getValue(), registry, operations.get(row.getKey())))));
  }

  /** The same table where nothing is counted. */
  public CountsTable allZero() {
    Map<String, Counts> zeros = new LinkedHashMap<>();
    rows.keySet().forEach(operation -> zeros.put(operation, new Counts(0, 0, 0, 0, 0, 0, 0)));
    return new CountsTable(zeros);
  }

  private static void expect(Counts expected, PrometheusRegistry registry, Operation operation)
      throws Exception {
    Counts before = Counts.of(registry);
    operation.run();
    assertThat(Counts.of(registry).minus(before)).isEqualTo(expected);
  }

  private static Counts counts(String[] cells) {
    double[] numbers = Arrays.stream(cells).skip(1).mapToDouble(Double::parseDouble).toArray();
    assertThat(numbers).as(cells[0]).hasSize(7);
    return new Counts(
        numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6]);
  }

  private static String page() {
    try {
      return Files.readString(PAGE);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
