package io.forethought.processor.promlint;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.promlint.LintCase.Verdict;
import io.forethought.processor.testing.Promtool;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that the findings of promlint and Forethought differ only as {@code
 * docs/background/promlint.md} describes.
 */
@Tag("once")
class PromlintTest {

  /** promtool reads text, in which duplicate series are merged. */
  private static final String NOT_SEEN = "metric not unique";

  static Stream<Verdict> cases() throws IOException {
    return LintCase.all().stream();
  }

  static Stream<Difference> differences() {
    return Difference.all().stream();
  }

  static Stream<Difference> told() throws IOException {
    return Stream.concat(differences(), Difference.further().stream());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysTheSameOrDiffersOnPurpose(Verdict verdict) {
    Map<String, Difference> differences =
        differences()
            .collect(Collectors.toMap(row -> row.lintCase().toString(), Function.identity()));
    String row = verdict.lintCase().asInTable().toString();
    List<String> expected =
        differences.containsKey(row)
            ? differences.get(row).codes()
            : Difference.codes(verdict.said());

    assertThat(verdict.lintCase().codes()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("told")
  void tableTellsWhatForethoughtSays(Difference row) {
    assertThat(row.lintCase().codes()).isEqualTo(row.codes());
  }

  @Test
  void allCasesAndRowsAreRead() throws IOException {
    assertThat(LintCase.all()).hasSize(75);
    assertThat(Difference.all()).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    assertThat(Difference.further()).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    assertThat(Difference.further()).doesNotContainAnyElementsOf(Difference.all());
  }

  @ParameterizedTest
  @MethodSource("told")
  void tableTellsWhatPromtoolSays(Difference row) throws IOException, InterruptedException {
    assertThat(said(row.lintCase())).isEqualTo(row.promtool());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void promtoolSaysWhatTheCasesTell(Verdict verdict) throws IOException, InterruptedException {
    String expected = verdict.said().equals(NOT_SEEN) ? "nothing" : verdict.said();

    assertThat(said(verdict.lintCase())).isEqualTo(expected);
  }

  /** Promtool's findings about a metric, without its name, in the form of the tables. */
  private static String said(LintCase lintCase) throws IOException, InterruptedException {
    String printed = Promtool.find().check(lintCase.exposition());
    String said =
        printed
            .lines()
            .map(line -> line.replace(lintCase.name() + " ", ""))
            .collect(Collectors.joining("; "));
    return said.isEmpty() ? "nothing" : said;
  }
}
