package io.forethought.processor.rules.common;

import static io.forethought.processor.testing.facts.TestLabel.label;
import static io.forethought.processor.testing.facts.TestLabel.rangedLabel;
import static io.forethought.processor.testing.facts.TestLabel.unboundedLabel;
import static io.forethought.processor.testing.facts.TestLabel.unresolvedLabel;
import static io.forethought.processor.testing.facts.TestLabel.unsupportedLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.Amount;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.testing.facts.TestLabel;
import io.forethought.processor.testing.facts.TestMetric;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests {@link Amounts}. */
@Tag("once")
class AmountsTest {

  private static final List<TestLabel> NUMBERS =
      List.of(
          unboundedLabel("size", "int"),
          unsupportedLabel("size", "long"),
          unsupportedLabel("size", "double"),
          unsupportedLabel("size", "Duration"),
          unsupportedLabel("size", "java.time.Duration"),
          unsupportedLabel("size", "BigDecimal"));

  private static final List<TestLabel> OTHERS =
      List.of(
          label("size"),
          rangedLabel("size", 1, 3),
          unboundedLabel("size", "String"),
          unboundedLabel("size", "int").giving("values"),
          unboundedLabel("orderId", "int"),
          unsupportedLabel("id", "long"),
          unsupportedLabel("size", "Object"),
          unsupportedLabel("size", "char"),
          unresolvedLabel("size", "long"));

  private static Metric build(TestMetric metric) {
    return metric.build("shop", "orders");
  }

  private static boolean isForgotten(TestMetric metric) {
    return Amounts.forgotten(build(metric)).isPresent();
  }

  @Test
  void numberWithoutABoundIsTheForgottenAmount() {
    assertThat(NUMBERS).allMatch(each -> isForgotten(gauge("set").event().labels(each)));
    assertThat(NUMBERS)
        .allMatch(each -> isForgotten(counter("sent").unit(BaseUnit.BYTES).event().labels(each)));
    assertThat(OTHERS).noneMatch(each -> isForgotten(gauge("set").event().labels(each)));
  }

  @Test
  void onlyADurationIsADuration() {
    assertThat(NUMBERS)
        .filteredOn(each -> Amounts.isDuration(each.build("set")))
        .containsExactly(NUMBERS.get(3), NUMBERS.get(4));
  }

  @Test
  void ofTwoNumbersNoneIsTheForgottenAmount() {
    TestLabel first = unsupportedLabel("first", "long");

    assertThat(isForgotten(gauge("set").event().labels(first, label("kind")))).isTrue();
    assertThat(isForgotten(gauge("set").event().labels(first, unboundedLabel("second", "int"))))
        .isFalse();
  }

  @Test
  void nothingIsForgottenWhereNoAmountIsMissing() {
    TestLabel number = unsupportedLabel("size", "long");

    assertThat(
            List.of(
                gauge("set").labels(number),
                gauge("set").event().labels(number).withBody(),
                gauge("set").event().labels(number).amount("x", Amount.Kind.LONG, "long"),
                counter("sent").event().labels(number),
                counter("sent").unit(BaseUnit.BYTES).labels(number),
                info("build").event().labels(number)))
        .noneMatch(AmountsTest::isForgotten);
  }

  @Test
  void parameterOfAnEventCouldBeItsAmount() {
    assertThat(NUMBERS).allMatch(each -> couldBe(counter("sent").event(), each));
    assertThat(OTHERS).noneMatch(each -> couldBe(counter("sent").event(), each));
    assertThat(NUMBERS).noneMatch(each -> couldBe(counter("sent"), each));
    assertThat(NUMBERS).noneMatch(each -> couldBe(info("build").event(), each));
    assertThat(NUMBERS)
        .noneMatch(
            each -> couldBe(counter("sent").event().amount("x", Amount.Kind.LONG, "long"), each));
  }

  private static boolean couldBe(TestMetric metric, TestLabel label) {
    Label built = label.build("sent");
    return Amounts.couldBe(build(metric), built);
  }
}
