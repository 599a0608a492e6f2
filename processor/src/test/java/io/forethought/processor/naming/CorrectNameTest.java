package io.forethought.processor.naming;

import static io.forethought.processor.testing.facts.TestLabel.label;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static io.forethought.processor.testing.facts.TestMetric.summary;
import static io.forethought.processor.testing.facts.TestMetrics.declarations;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.DerivedName;
import io.forethought.processor.model.Limits;
import io.forethought.processor.rules.Rules;
import io.forethought.processor.testing.facts.TestMetric;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link CorrectName}: proposed names violate no rule about names. */
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
      if (correct.full().isEmpty()) {
        assertThat(correct.fix())
            .startsWith("add a word that names what is measured: name = \"shop_…");
        continue;
      }
      TestMetric mended = type.apply(correct.full().get());

      assertThat(
              Rules.findings(
                  declarations(
                      Limits.DEFAULT, set(wrong.hasUnit() ? mended.unit(correct.unit()) : mended))))
          .as("%s for %s", correct.full().get(), name)
          .isEmpty();
    }
  }

  @Test
  void applicationAloneIsNoName() {
    assertThat(
            Stream.of(
                    counter("method").named("shop"),
                    gauge("method").named("shop_gauge"),
                    gauge("method").named("shop_total"))
                .map(metric -> CorrectName.of(declared(metric)))
                .map(CorrectName::fix))
        .containsExactly(
            "add a word that names what is measured: name = \"shop_…_total\"",
            "add a word that names what is measured: name = \"shop_…\"",
            "add a word that names what is measured: name = \"shop_…\"");
  }

  @Test
  void derivedNameIsNotTheNamespaceAlone() {
    assertThat(
            Declared.all(
                    declarations(
                        Limits.DEFAULT, set(gauge("gauge"), gauge("bitsPerByte")).subsystem("")))
                .stream()
                .map(declared -> CorrectName.of(declared).full()))
        .containsExactly(Optional.empty(), Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"notify_", "wait_", "hashCode_", "notifyAll_", "toString_", "while_"})
  void methodIsNotCalledAsOneOfObject(String method) {
    String word = DerivedName.snakeCase(method);

    assertThat(CorrectName.of(declared(gauge(method))).fix())
        .isEqualTo("name = \"shop_orders_" + word.substring(0, word.length() - 1) + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "soldOverTheCounter, rename the method to \"sold\"",
    "counterOfTheDay, rename the method to \"day\"",
    "counterOf, name = \"shop_orders_total\"",
    "loggedInCounter, rename the method to \"logged\"",
  })
  void joiningWordsDoNotDangle(String method, String fix) {
    String actual = CorrectName.of(declared(counter(method))).fix();

    assertThat(actual).isEqualTo(fix);
  }

  private static Declared declared(TestMetric metric) {
    return Declared.all(declarations(Limits.DEFAULT, set(metric))).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "shop_bits_per_byte, name what is measured: name = \"…\"",
    "shop_kilobytes_per_byte_used, name what is measured: name = \"…\"",
    "shop_minutes_per_order, name = \"shop_seconds_per_order\"",
    "shop_orders_kilobytes_per, name = \"shop_orders_bytes_per\"",
  })
  void unitPerItselfHasNoProposal(String name, String fix) {
    assertThat(CorrectName.of(declared(gauge("a").named(name))).fix()).isEqualTo(fix);
  }

  @ParameterizedTest
  @CsvSource({
    "shop_paid_unix_time, name = \"shop_paid_timestamp_seconds\"",
    "shop_start_time, name = \"shop_start_timestamp_seconds\"",
    "shop_paid_unixtime, name = \"shop_paid_timestamp_seconds\"",
  })
  void unixTimeIsAMoment(String name, String fix) {
    assertThat(CorrectName.of(declared(gauge("a").named(name).unit(BaseUnit.SECONDS))).fix())
        .isEqualTo(fix);
  }
}
