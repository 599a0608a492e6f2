package io.forethought.processor.promql;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.promql.tree.Aggregator;
import io.forethought.processor.promql.tree.Availability;
import io.forethought.processor.promql.tree.BinaryOperator;
import io.forethought.processor.promql.tree.Function;
import io.forethought.processor.promql.tree.Functions;
import io.forethought.processor.testing.Golden;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests which version of Prometheus a query needs, and that the page of the manual says so. */
@Tag("once")
class VersionsTest {

  private static final Path PAGE = Path.of("../docs/reference/promql.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| .* \\| \\d+\\.\\d+ \\|.*$");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          rate(x[5m])                   | 2.0
          x[5m:1m]                      | 2.7
          absent_over_time(x[5m])       | 2.16
          group(x)                      | 2.20
          x[1h30m]                      | 2.21
          x @ 5                         | 2.25
          x offset -5m                  | 2.26
          1 atan2 2                     | 2.31
          histogram_count(x)            | 2.40
          sort_by_label(x, "a")         | 2.49
          x{a=~"(?<n>b)"}               | 2.52
          x > 5m                        | 2.54
          x[300]                        | 2.54
          1_000                         | 2.54
          limitk(5, x)                  | 2.54
          x offset 0s                   | 2.54
          info(x)                       | 2.55
          holt_winters(x[5m], 0.5, 0.5) | 2.0
          {"a.b"}                       | 3.0
          x{"a b"="c"}                  | 3.0
          sum by ("a") (x)              | 3.0
          sum by (a:b) (x)              | 3.0
          x offset +5m                  | 3.4
          x[5m * 2]                     | 3.4
          x[(5m)]                       | 3.4
          x[step()]                     | 3.6
          first_over_time(x[5m])        | 3.7
          x smoothed                    | 3.7
          x[range()]                    | 3.10
          x + fill(0) y                 | 3.10
          x >/ 5                        | 3.11
          step()                        | 3.12
          x[max_of(step(), 5m)]         | 3.13
          min_of(1, 2)                  | 3.13
          start_timestamp(x)            | 3.14
          """)
  void aQueryNeedsTheNewestOfItsParts(String query, String version) {
    assertThat(Trees.tree(query)).isNotNull();
    assertThat(Query.parse(query).since()).hasToString(version);
  }

  @Test
  void requirementsPointAtWhatNeedsThem() {
    String query = "info(x @ 5) or {\"a.b\"}";

    assertThat(Query.parse(query).requirements())
        .extracting(each -> each.place().in(query) + ": " + each.what())
        .containsExactly("info: `info`", "@ 5: the modifier `@`", "\"a.b\": a name in quotes");
  }

  @Test
  void pageListsEverythingThatIsNotInAllVersions() {
    List<String> rows =
        ROW.matcher(Golden.at(PAGE).text()).results().map(MatchResult::group).toList();

    assertThat(rows).containsExactlyElementsOf(expected().toList());
  }

  private static Stream<String> expected() {
    Stream<String> constructs =
        Stream.of(Construct.values()).map(each -> row(each.what(), each.availability()));
    Stream<String> operators =
        Stream.concat(
            Stream.of(BinaryOperator.values())
                .map(each -> row("`" + each + "`", each.availability())),
            Stream.of(Aggregator.values()).map(each -> row("`" + each + "`", each.availability())));
    Stream<String> functions = Functions.all().stream().map(VersionsTest::row);
    return Stream.of(constructs, operators, functions)
        .flatMap(rows -> rows)
        .filter(row -> !row.endsWith(" | 2.0 | |"));
  }

  private static String row(Function function) {
    return row("`" + function.name() + "`", function.availability());
  }

  private static String row(String what, Availability availability) {
    String remark =
        Stream.of(
                availability.flag().map(flag -> "flag `" + flag + "`"),
                availability
                    .stable()
                    .filter(stable -> availability.flag().isPresent())
                    .map(stable -> "before " + stable),
                availability.removed().map(removed -> "removed in " + removed))
            .flatMap(Optional::stream)
            .map(part -> " " + part)
            .collect(Collectors.joining());
    return "| %s | %s |%s |".formatted(what, availability.since(), remark);
  }
}
