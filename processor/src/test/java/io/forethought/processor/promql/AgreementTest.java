package io.forethought.processor.promql;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.promql.tree.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that expressions of Prometheus's own tests are accepted and rejected as there. */
@Tag("once")
class AgreementTest {

  private static final Path CASES = Path.of("src/test/resources/promql/cases.txt");
  private static final Version PROMTOOL = new Version(2, 42);

  /** Accepted by mistake in 2.42: what follows a range, and ranges after {@code @ start()}. */
  private static final List<String> FAULTS =
      List.of(
          "foo[5s x 5s]", "foo[5s s 5s]", "some_metric @ start() [5m]", "some_metric @ end()[5m]");

  /** An expression with the verdicts of promtool 2.42 and of Prometheus 3.14. */
  record Case(boolean promtool, boolean latest, String text) {

    static Case of(String line) {
      String text =
          Stream.of(line.substring("yes yes ".length()).split("\\\\\\\\", -1))
              .map(part -> part.replace("\\n", "\n"))
              .collect(Collectors.joining("\\"));
      return new Case(line.startsWith("yes"), line.startsWith("yes", "yes ".length()), text);
    }
  }

  static Stream<Case> cases() throws IOException {
    return Files.readAllLines(CASES).stream().filter(line -> !line.startsWith("# ")).map(Case::of);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isAcceptedOrRejectedAsByTheLatestPrometheus(Case expected) {
    assertThat(Query.parse(expected.text()).errors().isEmpty()).isEqualTo(expected.latest());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void anOlderPrometheusLacksOnlyWhatIsRequired(Case expected) {
    Query query = Query.parse(expected.text());
    boolean accepted = query.errors().isEmpty() && query.since().compareTo(PROMTOOL) <= 0;

    assertThat(accepted || FAULTS.contains(expected.text())).isEqualTo(expected.promtool());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void printedTextHasTheSameTree(Case expected) {
    Query.parse(expected.text())
        .expression()
        .ifPresent(
            tree ->
                assertThat(Trees.withoutPlaces(Trees.tree(Printer.print(tree))))
                    .isEqualTo(Trees.withoutPlaces(tree)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x{a=\"\uFFFD\"}",
        "'\uD800'",
        "`\uDC00`",
        "x{a=~\"\\xff\"}",
        "sum by ('\\xff') (x)"
      })
  void textThatIsNotValidUtf8IsRejected(String text) {
    assertThat(Query.parse(text).errors()).hasSize(1);
  }

  @Test
  void allCasesAreRead() throws IOException {
    assertThat(cases()).hasSize(347).doesNotHaveDuplicates();
  }
}
