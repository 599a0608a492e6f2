package io.forethought.processor.queries;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.promql.Query;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class RandomExpressionsTest {

  private static final int EXPRESSIONS = 5_000;

  private static final MetricIndex INDEX = Shop.index();

  @Test
  void eachPartOfARandomExpressionHoldsSomething() {
    RandomShopQuery queries = new RandomShopQuery(1);
    int typed = 0;
    for (int each = 0; each < EXPRESSIONS; each++) {
      Query query = Query.parse(queries.next());
      if (query.errors().isEmpty()) {
        typed++;
        TypedExpression.of(query.expression().orElseThrow(), INDEX).all().stream()
            .forEach(part -> check(query.text(), part));
      }
    }
    assertThat(typed).isGreaterThan(EXPRESSIONS * 8 / 10);
  }

  private static void check(String text, TypedExpression part) {
    Vector vector = part.vector();
    assertThat(vector.measure().range().low())
        .as(text)
        .isLessThanOrEqualTo(vector.measure().range().high());
    assertThat(part.children()).as(text).hasSameSizeAs(part.node().children());
    vector
        .labels()
        .listed()
        .forEach(
            (label, fact) -> {
              boolean gone = fact.presence() == Presence.GONE;
              assertThat(fact.values().map(values -> values.isEmpty()))
                  .as("%s: %s", text, label)
                  .isIn(
                      gone
                          ? List.of(Optional.of(true))
                          : List.of(Optional.of(false), Optional.empty()));
            });
    assertThat(VectorText.of(vector)).as(text).isNotBlank();
  }
}
