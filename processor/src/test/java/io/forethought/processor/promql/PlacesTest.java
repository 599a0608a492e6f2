package io.forethought.processor.promql;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.MatrixSelector;
import io.forethought.processor.promql.tree.VectorSelector;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests that each part of a tree knows where it is in the text. */
@Tag("once")
class PlacesTest {

  @Test
  void selectorsKnowTheirParts() {
    assertThat(Trees.places(" x{ a =~ \"b\", 'c.d' != 'e' } offset -5m @ 10 "))
        .containsExactly(
            "x{ a =~ \"b\", 'c.d' != 'e' } offset -5m @ 10",
            "x",
            "a",
            "=~",
            "\"b\"",
            "'c.d'",
            "!=",
            "'e'",
            "offset -5m",
            "-5m",
            "@ 10");
  }

  @Test
  void rangesAndSubqueriesKnowTheirParts() {
    assertThat(Trees.places("max_over_time( rate(x [5m] offset 1h)[2h:1m] @ end() )"))
        .containsExactly(
            "max_over_time( rate(x [5m] offset 1h)[2h:1m] @ end() )",
            "max_over_time",
            "rate(x [5m] offset 1h)[2h:1m] @ end()",
            "rate(x [5m] offset 1h)",
            "rate",
            "x [5m] offset 1h",
            "x",
            "5m",
            "offset 1h",
            "1h",
            "2h",
            "1m",
            "@ end()");
  }

  @Test
  void operatorsAndLabelsKnowTheirParts() {
    assertThat(Trees.places("sum(x)by(a, \"b\") == bool on(c) group_left(d) (-y)"))
        .containsExactly(
            "sum(x)by(a, \"b\") == bool on(c) group_left(d) (-y)",
            "sum(x)by(a, \"b\")",
            "sum",
            "x",
            "by(a, \"b\")",
            "a",
            "\"b\"",
            "==",
            "on(c) group_left(d)",
            "c",
            "d",
            "(-y)",
            "-y",
            "y");
  }

  @Test
  void aSelectorKnowsTheNameOfItsMetricWhereverItIs() {
    assertThat(metric("x{a=\"b\"}")).isEqualTo("x");
    assertThat(metric("{\"a.b\"}")).isEqualTo("\"a.b\"");
    assertThat(metric("{__name__=\"y\"}")).isEqualTo("\"y\"");
    assertThat(metric("{__name__=~\"y\"}")).isEmpty();
  }

  private static String metric(String query) {
    VectorSelector selector = (VectorSelector) Trees.tree(query);
    return selector.metric().map(name -> name.place().in(query)).orElse("");
  }

  @Test
  void partsHaveTheNamesOfTheField() {
    Aggregation sum = (Aggregation) Trees.tree("sum by (job) (rate(x{a=\"b\"}[5m]) > 2)");
    Binary greater = (Binary) sum.vector();
    Call rate = (Call) greater.left();
    MatrixSelector range = (MatrixSelector) rate.arguments().get(0);

    assertThat(sum.operator().text()).isEqualTo("sum");
    assertThat(sum.grouping().labels().get(0).value()).isEqualTo("job");
    assertThat(greater.operator().text()).isEqualTo(">");
    assertThat(rate.function().name()).isEqualTo("rate");
    assertThat(range.range().seconds()).hasValue(300);
    assertThat(range.selector().matchers().get(0).matches("b")).isTrue();
  }

  @Test
  void childrenAreInTheirParentsAndInOrder() {
    RandomQuery random = new RandomQuery(new Random(1));
    for (int round = 0; round < 2_000; round++) {
      String text = random.next();
      Query.parse(text).expression().ifPresent(tree -> check(tree, text));
    }
  }

  private static void check(Expression parent, String text) {
    int end = parent.place().start();
    for (Expression child : parent.children()) {
      assertThat(child.place().start()).as(text).isGreaterThanOrEqualTo(end);
      assertThat(child.place().end()).as(text).isLessThanOrEqualTo(parent.place().end());
      end = child.place().end();
      check(child, text);
    }
  }
}
