package io.forethought.processor.rules;

import static io.forethought.processor.testing.facts.TestLabel.cappedLabel;
import static io.forethought.processor.testing.facts.TestLabel.label;
import static io.forethought.processor.testing.facts.TestLabel.rangedLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static io.forethought.processor.testing.facts.TestMetrics.declarations;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Limits;
import io.forethought.processor.testing.facts.TestLabel;
import io.forethought.processor.testing.facts.TestMetric;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests {@link Causes}. */
class CausesTest {

  /**
   * Metrics with a finding that another finding causes.
   *
   * @param consequence the code of the finding
   * @param cause the code of the other one
   * @param metrics the metrics
   */
  private record Sample(Code consequence, Code cause, List<TestMetric> metrics) {

    /** A name of one word. */
    private static Sample of(Code cause, TestMetric metric) {
      return of(Code.NAME_WITHOUT_PREFIX, cause, metric);
    }

    private static Sample of(Code consequence, Code cause, TestMetric... metrics) {
      return new Sample(consequence, cause, List.of(metrics));
    }

    @Override
    public String toString() {
      return consequence + " because of " + cause;
    }
  }

  static Stream<Sample> samples() {
    return Stream.of(own(), spelled(), single()).flatMap(samples -> samples);
  }

  /** Names in a wrong spelling, each with another fault. */
  private static Stream<Sample> spelled() {
    NameFault spelling = NameFault.all().get(0);
    return NameFault.all().stream()
        .filter(fault -> Causes.pairs().contains(List.of(fault.code(), spelling.code())))
        .map(
            fault ->
                Sample.of(
                    fault.code(), spelling.code(), NameFault.metric(List.of(spelling, fault))));
  }

  /** Names of one word, each with another fault. */
  private static Stream<Sample> single() {
    return Stream.of(
        Sample.of(Code.PREFIX_RESERVED, gauge("a").named("up")),
        Sample.of(Code.COUNTER_WITHOUT_TOTAL, counter("a").named("orders")),
        Sample.of(Code.TOTAL_WITHOUT_COUNTER, gauge("a").named("total")),
        Sample.of(Code.UNIT_NOT_IN_NAME, gauge("a").named("orders").unit(BaseUnit.BYTES)),
        Sample.of(Code.UNIT_NOT_DECLARED, gauge("a").named("bytes")),
        Sample.of(Code.UNIT_NOT_BASE, gauge("a").named("kilobytes")),
        Sample.of(Code.TYPE_IN_NAME, gauge("a").named("gauge")),
        Sample.of(Code.METRIC_IN_NAME, gauge("a").named("metrics")),
        Sample.of(Code.LABEL_IN_NAME, gauge("a").named("provider").labels(label("provider"))),
        Sample.of(Code.INFO_WITHOUT_INFO, info("a").named("build")),
        Sample.of(Code.WORD_MISSPELLED, gauge("a").named("secnds")),
        Sample.of(Code.RATE_IN_NAME, gauge("a").named("qps")));
  }

  private static Stream<Sample> own() {
    return Stream.of(
        Sample.of(
            Code.COUNTER_WITHOUT_TOTAL,
            Code.SUFFIX_RESERVED,
            counter("a").named("shop_orders_count")),
        Sample.of(
            Code.COUNTER_WITHOUT_TOTAL,
            Code.TYPE_IN_NAME,
            counter("a").named("shop_orders_counter")),
        Sample.of(
            Code.COUNTER_WITHOUT_TOTAL,
            Code.WORD_MISSPELLED,
            counter("a").named("shop_orders_totl")),
        Sample.of(
            Code.COUNTER_WITHOUT_TOTAL,
            Code.TOTAL_INSIDE_NAME,
            counter("a").named("shop_total_orders")),
        Sample.of(
            Code.INFO_WITHOUT_INFO, Code.SUFFIX_RESERVED, info("a").named("shop_build_count")),
        Sample.of(Code.INFO_WITHOUT_INFO, Code.WORD_MISSPELLED, info("a").named("shop_build_ifno")),
        Sample.of(
            Code.INFO_WITHOUT_INFO,
            Code.TOTAL_WITHOUT_COUNTER,
            info("a").named("shop_build_total")),
        Sample.of(
            Code.TOTAL_INSIDE_NAME,
            Code.TOTAL_WITHOUT_COUNTER,
            gauge("a").named("shop_total_orders_total")),
        Sample.of(
            Code.SUFFIX_RESERVED,
            Code.SAMPLE_NAME_TAKEN,
            histogram("a").named("shop_pages"),
            gauge("b").named("shop_pages_count")),
        Sample.of(
            Code.UNIT_NOT_IN_NAME,
            Code.SEVERAL_UNITS,
            gauge("a").named("shop_bytes_seconds_read").unit(BaseUnit.BYTES)),
        Sample.of(
            Code.UNIT_NOT_IN_NAME,
            Code.RATE_IN_NAME,
            gauge("a").named("shop_requests_per_second").unit(BaseUnit.SECONDS)),
        Sample.of(
            Code.UNIT_NOT_IN_NAME,
            Code.TOTAL_WITHOUT_COUNTER,
            gauge("a").named("shop_read_seconds_total").unit(BaseUnit.SECONDS)),
        Sample.of(
            Code.UNIT_NOT_IN_NAME,
            Code.SUFFIX_RESERVED,
            histogram("a").named("shop_read_seconds_count").unit(BaseUnit.SECONDS)),
        Sample.of(
            Code.UNIT_NOT_IN_NAME,
            Code.UNIT_NOT_DECLARED,
            gauge("a").named("shop_read_bytes").unit(BaseUnit.SECONDS)),
        Sample.of(
            Code.UNIT_NOT_IN_NAME,
            Code.UNIT_NOT_BASE,
            gauge("a").named("shop_read_milliseconds").unit(BaseUnit.SECONDS)),
        Sample.of(
            Code.UNIT_NOT_IN_NAME,
            Code.UNIT_ABBREVIATED,
            counter("a").named("shop_read_ms_total").unit(BaseUnit.SECONDS)),
        Sample.of(
            Code.UNIT_NOT_IN_NAME,
            Code.WORD_MISSPELLED,
            gauge("a").named("shop_read_secnds").unit(BaseUnit.SECONDS)),
        Sample.of(
            Code.UNIT_NOT_BASE,
            Code.SEVERAL_UNITS,
            gauge("a").named("shop_bytes_kilobytes").unit(BaseUnit.BYTES)),
        Sample.of(
            Code.UNIT_NOT_BASE, Code.RATE_IN_NAME, gauge("a").named("shop_kilobytes_per_second")),
        Sample.of(
            Code.UNIT_ABBREVIATED, Code.RATE_IN_NAME, gauge("a").named("shop_requests_per_s")),
        Sample.of(
            Code.SEVERAL_UNITS, Code.UNIT_NOT_DECLARED, gauge("readSeconds").unit(BaseUnit.BYTES)),
        Sample.of(
            Code.MOMENT_WITHOUT_TIMESTAMP,
            Code.UNIT_NOT_IN_NAME,
            gauge("a").named("shop_paid_at").unit(BaseUnit.SECONDS)),
        Sample.of(
            Code.LABEL_NOT_SNAKE_CASE,
            Code.LABEL_RESERVED,
            counter("a").labels(label("provider").named("__provider"))),
        Sample.of(Code.LABEL_REPEATED, Code.LABEL_RESERVED, histogram("a").labels(label("le"))),
        Sample.of(
            Code.LABEL_NOT_SNAKE_CASE,
            Code.LABEL_PROMISES_UNBOUNDED,
            counter("a").labels(cappedLabel("user", 5).named("userId"))),
        Sample.of(
            Code.LABEL_NAMED_TYPE,
            Code.LABEL_NOT_SNAKE_CASE,
            counter("a").labels(label("kind").named("Type"))),
        Sample.of(
            Code.LABEL_OF_TARGET,
            Code.LABEL_NOT_SNAKE_CASE,
            counter("a").labels(label("kind").named("Region"))),
        Sample.of(
            Code.LABEL_TOO_LARGE,
            Code.LABEL_PROMISES_UNBOUNDED,
            counter("a").labels(cappedLabel("userId", 500))),
        Sample.of(
            Code.METRIC_TOO_LARGE,
            Code.LABEL_TOO_LARGE,
            counter("a").labels(rangedLabel("a", 1, 10), cappedLabel("campaign", 400))),
        Sample.of(
            Code.COMBINATIONS_TOO_MANY,
            Code.METRIC_TOO_LARGE,
            counter("a").labels(rangedLabel("page", 1, 5_000_000))));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void consequenceNamesItsCause(Sample sample) {
    assertThat(findings(sample.metrics().toArray(TestMetric[]::new)))
        .filteredOn(finding -> finding.code() == sample.consequence())
        .isNotEmpty()
        .allSatisfy(
            finding ->
                assertThat(finding.causes()).extracting(Finding::code).contains(sample.cause()));
  }

  @Test
  void findingOfAnotherMetricIsNoCause() {
    assertThat(
            findings(
                counter("a").named("shop_orders"),
                counter("b").named("shop_orders_count"),
                counter("c").named("shop_orders_totl")))
        .filteredOn(finding -> finding.code() == Code.COUNTER_WITHOUT_TOTAL)
        .extracting(finding -> finding.causes().stream().map(Finding::code).toList())
        .containsExactly(List.of(), List.of(Code.SUFFIX_RESERVED), List.of(Code.WORD_MISSPELLED));
  }

  @Test
  void everyRowOfTheTableHasItsSample() {
    assertThat(Causes.pairs())
        .filteredOn(pair -> pair.get(0) != Code.NAMESPACE_SEVERAL_WORDS)
        .filteredOn(pair -> pair.get(0) != Code.METHODS_NOT_MEASURED)
        .containsExactlyInAnyOrderElementsOf(
            samples().map(sample -> List.of(sample.consequence(), sample.cause())).toList());
  }

  @Test
  void noCauseIsLessSevereThanItsConsequence() {
    assertThat(Causes.pairs())
        .allSatisfy(
            pair -> assertThat(pair.get(1).severity()).isLessThanOrEqualTo(pair.get(0).severity()));
  }

  @Test
  void wordInsideANameIsNotToBlameForItsEnd() {
    assertThat(findings(counter("a").named("shop_gauge_orders")))
        .extracting(Finding::code, Finding::causes)
        .containsExactly(
            tuple(Code.COUNTER_WITHOUT_TOTAL, List.of()), tuple(Code.TYPE_IN_NAME, List.of()));
  }

  @Test
  void labelIsNotToBlameForAMetricThatIsTooLargeWithoutIt() {
    TestLabel campaign = cappedLabel("campaign", 400);

    assertThat(
            findings(
                counter("created").labels(rangedLabel("a", 1, 10), campaign),
                counter("paid").labels(rangedLabel("a", 1, 11), campaign)))
        .filteredOn(finding -> finding.code() == Code.METRIC_TOO_LARGE)
        .extracting(finding -> finding.causes().stream().map(Finding::code).toList())
        .containsExactly(List.of(Code.LABEL_TOO_LARGE), List.of());
  }

  private static List<Finding> findings(TestMetric... metrics) {
    return Rules.findings(declarations(Limits.DEFAULT, set(metrics))).toList();
  }
}
