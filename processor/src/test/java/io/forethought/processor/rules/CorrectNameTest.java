package io.forethought.processor.rules;

import static io.forethought.processor.rules.TestLabel.label;
import static io.forethought.processor.rules.TestMetric.counter;
import static io.forethought.processor.rules.TestMetric.gauge;
import static io.forethought.processor.rules.TestMetric.histogram;
import static io.forethought.processor.rules.TestMetric.info;
import static io.forethought.processor.rules.TestMetric.summary;
import static io.forethought.processor.rules.TestMetrics.declarations;
import static io.forethought.processor.rules.TestMetrics.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Limits;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests {@link CorrectName}: the name it proposes breaks no rule about names. */
class CorrectNameTest {

  private static final List<Function<String, TestMetric>> TYPES =
      List.of(
          name -> counter("method").named(name),
          name -> gauge("method").named(name).labels(label("provider"), label("orderType")),
          name -> gauge("method").named(name).unit(BaseUnit.BYTES),
          name -> histogram("method").named(name).unit(BaseUnit.SECONDS),
          name -> summary("method").named(name),
          name -> info("method").named(name));

  private static final List<String> PIECES =
      List.of(
          "orders",
          "paidOrders",
          "ms",
          "milliseconds",
          "ms_days",
          "bytes",
          "metres",
          "percent",
          "metric",
          "gauge",
          "counter",
          "by_provider",
          "order_type",
          "count",
          "info",
          "created",
          "total");

  static Stream<String> names() {
    return PIECES.stream()
        .flatMap(first -> PIECES.stream().map(second -> "shop_" + first + "_" + second));
  }

  @ParameterizedTest
  @MethodSource("names")
  void proposedNameBreaksNoRule(String name) {
    for (Function<String, TestMetric> type : TYPES) {
      Declared wrong = declared(type.apply(name));
      CorrectName correct = CorrectName.of(wrong);
      String proposed = correct.full().orElseThrow();
      TestMetric mended = type.apply(proposed);

      assertThat(
              Rules.findings(
                  declarations(
                      Limits.DEFAULT, set(wrong.hasUnit() ? mended.unit(correct.unit()) : mended))))
          .as("%s for %s", proposed, name)
          .isEmpty();
    }
  }

  private static Declared declared(TestMetric metric) {
    return Declared.all(declarations(Limits.DEFAULT, set(metric))).findFirst().orElseThrow();
  }
}
