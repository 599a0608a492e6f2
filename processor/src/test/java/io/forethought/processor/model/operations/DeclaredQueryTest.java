package io.forethought.processor.model.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.Sited;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link DeclaredQuery}. */
class DeclaredQueryTest {

  private static final MetricNames NAMES =
      new MetricNames(
          Optional.of("shop_failed_total"),
          Map.of(
              "attempted",
              "shop_attempted_total",
              "answered",
              "shop_seconds",
              "größe",
              "shop_size"));

  private static DeclaredQuery query(String written) {
    return DeclaredQuery.of(new Sited<>(written, () -> "")).in(NAMES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "rate($metric[5m]) -> rate(shop_failed_total[5m])",
        "$metric / $attempted -> shop_failed_total / shop_attempted_total",
        "$answered_bucket{le=\"1\"} -> shop_seconds_bucket{le=\"1\"}",
        "$answered_sum/$answered_count -> shop_seconds_sum/shop_seconds_count",
        "${answered}_bucket -> shop_seconds_bucket",
        "{__name__=~\"$metric|$attempted\"} -> {__name__=~\"shop_failed_total|shop_attempted_total\"}",
        "a{b=~\"5..$\"} -> a{b=~\"5..$\"}",
        "label_replace(a, \"b\", \"$1\", \"c\", \"(.*)$\") -> label_replace(a, \"b\", \"$1\", \"c\", \"(.*)$\")",
        "\"$$labels ${} $ $- $$$$\" -> \"$labels ${} $ $- $$\"",
        "$metrics + $attempted_rate -> $metrics + $attempted_rate",
        "$größe_count / $größe -> shop_size_count / shop_size",
        "up == 0 -> up == 0"
      })
  void wordsBecomeNames(String written, String text) {
    assertThat(query(written).text()).isEqualTo(text);
  }

  @Test
  void wordsWithoutAMetricAreUnknown() {
    assertThat(query("$metrics + $attempted_rate + $metric + ${what} + $$that").unknown())
        .containsExactly("metrics", "attempted_rate", "what");
  }

  @Test
  void setHasNoMetricOfItsOwn() {
    MetricNames ofSet = new MetricNames(Optional.empty(), NAMES.methods());

    assertThat(DeclaredQuery.of(new Sited<>("$metric", () -> "")).in(ofSet).unknown())
        .containsExactly("metric");
  }

  @Test
  void everyPlaceOfTheTextLeadsBack() {
    DeclaredQuery query = query("rate($metric[5m]) > ${attempted} $$ x");
    assertThat(query.text()).isEqualTo("rate(shop_failed_total[5m]) > shop_attempted_total $ x");

    assertThat(query.writtenOffset(0)).isZero();
    assertThat(query.writtenOffset(query.text().indexOf("shop_failed"))).isEqualTo(5);
    assertThat(query.writtenOffset(query.text().indexOf("failed"))).isEqualTo(5);
    for (String same : new String[] {"[5m]", ") >", " x"}) {
      assertThat(query.writtenOffset(query.text().indexOf(same)))
          .isEqualTo(query.written().value().indexOf(same));
    }
    assertThat(query.writtenOffset(query.text().indexOf("attempted")))
        .isEqualTo(query.written().value().indexOf("${"));
    assertThat(query.writtenOffset(query.text().length()))
        .isEqualTo(query.written().value().length());
  }
}
