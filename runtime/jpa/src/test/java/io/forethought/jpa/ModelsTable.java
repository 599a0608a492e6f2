package io.forethought.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The table of docs/reference/models.md that says what counts.
 *
 * @param rows from what happens to what one provider counts, in the order of the page
 */
record ModelsTable(Map<String, String> rows) {

  private static final String HEAD = "| What happens | ";

  /** What the provider does not offer. */
  private static final String NONE = "–";

  /** One column of the table. */
  static ModelsTable column(String provider) {
    List<List<String>> table =
        page()
            .lines()
            .dropWhile(line -> !line.startsWith(HEAD))
            .takeWhile(line -> line.startsWith("| ") || line.startsWith("|-"))
            .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
            .toList();
    int column = table.get(0).indexOf(provider);
    assertThat(column).as(provider).isPositive();
    Map<String, String> rows = new LinkedHashMap<>();
    table.stream().skip(2).forEach(cells -> rows.put(cells.get(0), cells.get(column)));
    rows.values().removeIf(NONE::equals);
    return new ModelsTable(rows);
  }

  /** The same with another cell. */
  ModelsTable with(String what, String counts) {
    Map<String, String> other = new LinkedHashMap<>(rows);
    assertThat(other.replace(what, counts)).isNotNull();
    return new ModelsTable(other);
  }

  /** A test for each row, and one that the table has a row for each scenario. */
  Stream<DynamicTest> tests(Zoo zoo, List<Row> scenarios) {
    return Stream.concat(
        Stream.of(
            DynamicTest.dynamicTest(
                "every scenario has a row",
                () ->
                    assertThat(scenarios)
                        .extracting(Row::what)
                        .containsExactlyElementsOf(rows.keySet()))),
        scenarios.stream().map(row -> DynamicTest.dynamicTest(row.what(), () -> expect(row, zoo))));
  }

  private void expect(Row row, Zoo zoo) {
    Row.Act act = row.scenario().apply(zoo);
    Counts before = Counts.now();

    act.happen();

    Counts counted = Counts.now().since(before);
    assertThat(counted).hasToString(rows.get(row.what()));
    assertThat(row.models()).containsAll(counted.models());
  }

  private static String page() {
    Path page =
        Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
            .map(folder -> folder.resolve("docs/reference/models.md"))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
    try {
      return Files.readString(page);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
