package io.forethought.processor.rules.queries;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.promql.Query;
import io.forethought.processor.queries.MetricIndex;
import io.forethought.processor.queries.RandomShopQuery;
import io.forethought.processor.queries.Shop;
import io.forethought.processor.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tables of queries, one for each rule. Below each query are all of its faults, each with the part
 * of the query at which it is reported; nothing if the query is right.
 */
@Tag("once")
class QueryFaultsTest {

  private static final Path FOLDER = Path.of("src/test/resources/queries/faults");
  private static final String FAULT = "    ";

  private static final MetricIndex INDEX = Shop.index();

  static List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void eachQueryHasTheFaultsBelowIt(Path table) {
    Golden golden = Golden.at(table);
    String actual =
        golden
            .text()
            .lines()
            .filter(line -> !line.startsWith(FAULT))
            .map(line -> line.isEmpty() || line.startsWith("#") ? line : line + faults(line))
            .collect(Collectors.joining("\n", "", "\n"));
    golden.assertSame(actual);
  }

  @Test
  void eachCodeHasATable() throws IOException {
    List<Path> all = new ArrayList<>(tables());
    for (String other : List.of("alerts", "usage")) {
      Path folder = FOLDER.resolveSibling(other);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          files.forEach(all::add);
        }
      }
    }
    assertThat(all)
        .extracting(table -> table.getFileName().toString())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Code.values())
                .filter(Code::isAboutQueries)
                .map(code -> code.id() + ".txt")
                .toList());
  }

  @Test
  void theGuideHasACounterAsItIsAndARatioOfDifferentLabels() {
    List<String> faults =
        Golden.at(FOLDER.resolveSibling("11-guide.txt"))
            .text()
            .lines()
            .filter(line -> !line.startsWith("#") && !line.startsWith(FAULT))
            .flatMap(line -> faults(line).lines())
            .filter(line -> !line.isEmpty())
            .toList();

    assertThat(faults)
        .hasSize(2)
        .satisfiesExactly(
            fault ->
                assertThat(fault)
                    .startsWith(FAULT + "«django_http_responses_total_by_status_total» [FT608]"),
            fault -> assertThat(fault).startsWith(FAULT + "«+» [FT616]"));
  }

  @Test
  void mistakesOfPeopleAreFound() {
    Golden golden = Golden.at(FOLDER.resolveSibling("mistakes/mistakes.txt"));
    List<String> found =
        golden
            .text()
            .lines()
            .filter(line -> !line.startsWith(FAULT))
            .map(line -> line.startsWith("#") ? line : line + faults(line))
            .toList();
    golden.assertSame(String.join("\n", found) + "\n");
    assertThat(found).allMatch(line -> line.startsWith("#") || line.contains("\n" + FAULT));
  }

  @Test
  void randomQueriesHaveFaultsAndNoExceptions() {
    RandomShopQuery random = new RandomShopQuery(3);
    Set<Code> found = EnumSet.noneOf(Code.class);
    for (int each = 0; each < 3_000; each++) {
      Query query = Query.parse(random.next());
      if (query.errors().isEmpty()) {
        for (Fault fault : CheckedQuery.of(query, INDEX).faults()) {
          found.add(fault.code());
          assertThat(fault.place().in(query.text())).as(query.text()).isNotBlank();
          assertThat(text(fault)).as(query.text()).doesNotContain("{fix}");
        }
      }
    }
    assertThat(found).hasSizeGreaterThan(10);
  }

  private static String faults(String text) {
    Query query = Query.parse(text);
    Stream<Fault> faults =
        query.errors().isEmpty()
            ? CheckedQuery.of(query, INDEX).faults().stream()
            : QueryUnreadableRule.faults(query);
    return faults
        .map(fault -> "\n" + FAULT + "«" + fault.place().in(text) + "» " + text(fault))
        .collect(Collectors.joining());
  }

  private static String text(Fault fault) {
    String whole = new Finding(fault.code(), () -> "", fault.arguments()).text();
    return whole.substring(0, whole.indexOf("\n  Why")).replace("\n  Fix", " Fix");
  }
}
