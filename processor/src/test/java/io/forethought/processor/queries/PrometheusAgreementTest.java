package io.forethought.processor.queries;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.Query;
import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.BinaryOperator;
import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.Parenthesized;
import io.forethought.processor.promql.tree.ValueType;
import io.forethought.processor.promql.tree.Version;
import io.forethought.processor.rules.queries.CheckedQuery;
import io.forethought.processor.rules.queries.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Prometheus returns is what the types of an expression allow. */
@Tag("once")
class PrometheusAgreementTest {

  private static final Version INSTALLED = new Version(2, 42);
  private static final int RANDOM_EXPRESSIONS = 2_000;

  private static final MetricIndex INDEX = Shop.index();

  @TempDir private Path folder;

  private final List<String> wrong = new ArrayList<>();
  private int withSeries;

  @Test
  void resultsAreWhatExpressionsHold() throws IOException, InterruptedException {
    try (PrometheusServer server = PrometheusServer.start(folder, ShopSamples.text())) {
      for (String text : expressions()) {
        Query query = Query.parse(text);
        if (query.expression().filter(PrometheusAgreementTest::computable).isPresent()
            && query.requirements().stream().allMatch(each -> !each.availability().experimental())
            && query.since().compareTo(INSTALLED) <= 0) {
          compare(server, query);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(withSeries).isGreaterThan(1_000);
  }

  private static boolean computable(Expression expression) {
    return expression.type() == ValueType.INSTANT_VECTOR;
  }

  private static List<String> expressions() throws IOException {
    List<String> expressions = new ArrayList<>();
    List<Path> tables = new ArrayList<>(VectorTablesTest.tables());
    try (Stream<Path> faults = Files.list(Path.of("src/test/resources/queries/faults"))) {
      faults.sorted().forEach(tables::add);
    }
    for (Path table : tables) {
      try (Stream<String> lines = Files.lines(table)) {
        lines
            .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith(" "))
            .forEach(expressions::add);
      }
    }
    RandomShopQuery random = new RandomShopQuery(2);
    for (int each = 0; each < RANDOM_EXPRESSIONS; each++) {
      expressions.add(random.next());
    }
    return expressions;
  }

  private void compare(PrometheusServer server, Query query)
      throws IOException, InterruptedException {
    Vector vector = TypedExpression.of(query.expression().orElseThrow(), INDEX).vector();
    Optional<List<PrometheusServer.Found>> result = server.query(query.text(), ShopSamples.NOW);
    if (result.isEmpty()) {
      return; // for example, many series match many
    }
    List<PrometheusServer.Found> series = result.get();
    int most =
        switch (vector.series()) {
          case NONE -> 0;
          case ONE -> 1;
          case MANY -> Integer.MAX_VALUE;
        };
    if (series.size() > most || contradicts(series, query)) {
      wrong.add(query.text() + "\n  " + VectorText.of(vector) + "\n  has " + series);
      return;
    }
    withSeries += series.isEmpty() ? 0 : 1;
    series.stream()
        .filter(each -> !fits(vector, each))
        .findFirst()
        .ifPresent(
            each -> wrong.add(query.text() + "\n  " + VectorText.of(vector) + "\n  has " + each));
  }

  /** Averages and powers are rounded differently. */
  private static double rounding(double number) {
    return Double.isInfinite(number) ? 0 : Math.abs(number) * 1e-12;
  }

  private static boolean hasNumber(List<PrometheusServer.Found> series) {
    return series.stream().anyMatch(each -> !Double.isNaN(each.value()));
  }

  /** Whether a result is another one than a rule for the outermost part of the query reports. */
  private static boolean contradicts(List<PrometheusServer.Found> series, Query query) {
    Expression outermost = query.expression().orElseThrow();
    while (outermost instanceof Parenthesized parenthesized) {
      outermost = parenthesized.expression();
    }
    Expression whole = outermost;
    return CheckedQuery.of(query, INDEX).faults().stream()
        .filter(fault -> isAbout(fault, whole))
        .anyMatch(
            fault ->
                fault.code() == Code.DIVIDED_BY_ITSELF
                    ? series.stream().anyMatch(each -> each.value() != of(whole))
                    : hasNumber(series));
  }

  /** The value of each series that is divided or reduced by itself. */
  private static double of(Expression whole) {
    boolean quotient = whole instanceof Binary binary && binary.operator() == BinaryOperator.DIVIDE;
    return quotient ? 1 : 0;
  }

  /** Whether a rule reports the result as a whole: that it is empty, fails, or is one number. */
  private static boolean isAbout(Fault fault, Expression whole) {
    if (whole instanceof Call call) {
      return (fault.code() == Code.QUANTILE_WITHOUT_LE || fault.code() == Code.QUANTILE_OF_OTHER)
          && call.function().name().equals("histogram_quantile")
          && fault.place().equals(call.arguments().get(1).place());
    }
    return whole instanceof Binary binary
        && switch (fault.code()) {
          case SIDES_NEVER_MATCH ->
              binary.operator() != BinaryOperator.UNLESS
                  && fault.place().equals(binary.operatorPlace());
          case MATCH_AMBIGUOUS ->
              fault.place().equals(binary.operatorPlace()) && isAmbiguous(fault, binary);
          case DIVIDED_BY_ITSELF -> fault.place().equals(binary.operatorPlace());
          case QUANTILE_BEYOND_BUCKETS -> !binary.bool() && fault.place().equals(binary.place());
          case COMPARISON_DECIDED ->
              !binary.bool()
                  && fault.place().equals(binary.place())
                  && fault.arguments().get(0).equals("never");
          default -> false;
        };
  }

  /** A comparison that removes all but one of the series on its left side does not fail. */
  private static boolean isAmbiguous(Fault fault, Binary binary) {
    return binary.operator().kind() != BinaryOperator.Kind.COMPARISON
        || fault.arguments().get(0).startsWith("The right side");
  }

  private static boolean fits(Vector vector, PrometheusServer.Found series) {
    Labels labels = vector.labels();
    Interval range = vector.measure().range();
    double value = series.value();
    boolean number =
        Double.isNaN(value)
            || (value >= range.low() - rounding(range.low())
                && value <= range.high() + rounding(range.high())
                && (!vector.measure().whole() || value == Math.rint(value)));
    return number
        && series.labels().entrySet().stream()
            .allMatch(label -> labels.fact(label.getKey()).canBe(label.getValue()))
        && labels.listed().keySet().stream()
            .allMatch(label -> labels.fact(label).canBe(series.labels().getOrDefault(label, "")));
  }
}
