package io.forethought.processor.rules;

import static io.forethought.processor.testing.facts.TestLabel.cappedLabel;
import static io.forethought.processor.testing.facts.TestLabel.label;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetrics.declarations;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Limits;
import io.forethought.processor.testing.facts.TestLabel;
import io.forethought.processor.testing.facts.TestMetric;
import io.forethought.processor.testing.facts.TestMetrics;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that a rule which is silenced hides the findings of no other rule. */
@Tag("once")
class SilencedRulesTest {

  static Stream<NameFault> faults() {
    return NameFault.all().stream();
  }

  static Stream<List<NameFault>> pairs() {
    List<NameFault> all = NameFault.all();
    return all.stream()
        .flatMap(
            one ->
                all.stream()
                    .filter(other -> other.code().compareTo(one.code()) > 0)
                    .map(other -> List.of(one, other)))
        .filter(NameFault::areCompatible);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void faultIsTheOnlyOneOfItsName(NameFault fault) {
    assertThat(remaining(set(NameFault.metric(List.of(fault))), Set.of()))
        .containsExactly(fault.code());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void eachOfTwoFaultsOfANameIsReportedIfAllOthersAreSilenced(List<NameFault> pair) {
    TestMetrics set = set(NameFault.metric(pair));
    Set<Code> all = EnumSet.noneOf(Code.class);
    findings(set).forEach(finding -> all.add(finding.code()));

    for (NameFault fault : pair) {
      Set<Code> others = EnumSet.copyOf(all);
      others.remove(fault.code());
      assertThat(remaining(set, others)).contains(fault.code());
    }
  }

  @Test
  void pairsAreMany() {
    assertThat(pairs()).hasSizeGreaterThan(150);
  }

  static Stream<Arguments> spelledOtherwise() {
    return Stream.of(
        Arguments.of(gauge("a").named("shopQueue_total"), Code.TOTAL_WITHOUT_COUNTER),
        Arguments.of(gauge("a").named("shopQueueTotal"), Code.TOTAL_WITHOUT_COUNTER),
        Arguments.of(gauge("a").named("shopLatencyMs"), Code.UNIT_ABBREVIATED),
        Arguments.of(gauge("a").named("shop-latency-ms"), Code.UNIT_ABBREVIATED),
        Arguments.of(gauge("a").named("shop.latency.ms"), Code.UNIT_ABBREVIATED),
        Arguments.of(gauge("a").named("SHOP_LATENCY_MS"), Code.UNIT_ABBREVIATED),
        Arguments.of(gauge("a").named("größe_latency_ms"), Code.UNIT_ABBREVIATED),
        Arguments.of(gauge("a").named("订单_latency_ms"), Code.UNIT_ABBREVIATED),
        Arguments.of(gauge("a").named("shop__latency_ms"), Code.UNIT_ABBREVIATED),
        Arguments.of(counter("a").named("shopOrders"), Code.COUNTER_WITHOUT_TOTAL),
        Arguments.of(counter("a").named("shopOrdersTotal"), Code.COUNTER_WITHOUT_TOTAL),
        Arguments.of(gauge("a").named("shopSizeBytes"), Code.UNIT_NOT_DECLARED),
        Arguments.of(gauge("a").named("shopSizeBytes").unit(BaseUnit.BYTES), Code.UNIT_NOT_IN_NAME),
        Arguments.of(gauge("a").named("订单_total"), Code.TOTAL_WITHOUT_COUNTER));
  }

  @ParameterizedTest
  @MethodSource("spelledOtherwise")
  void spellingThatIsSilencedHidesNoOtherRule(TestMetric metric, Code code) {
    assertThat(remaining(set(metric), Set.of(Code.NAME_NOT_SNAKE_CASE))).contains(code);
    assertThat(remaining(set(metric), Set.of())).containsExactly(Code.NAME_NOT_SNAKE_CASE);
  }

  @Test
  void unitThatIsSilencedDoesNotHideThatTheDeclaredOneIsMissing() {
    assertThat(
            Stream.of("shop_wait_milliseconds", "shop_wait_ms", "shop_wait_secnds", "shop_bytes")
                .map(name -> set(gauge("a").named(name).unit(BaseUnit.SECONDS)))
                .map(set -> remaining(set, Code.UNIT_NOT_IN_NAME)))
        .containsOnly(Set.of(Code.UNIT_NOT_IN_NAME));
  }

  static Stream<Arguments> labels() {
    return Stream.of(
        Arguments.of(cappedLabel("a", 9).named("userId"), Code.LABEL_PROMISES_UNBOUNDED),
        Arguments.of(cappedLabel("a", 9).named("user-id"), Code.LABEL_PROMISES_UNBOUNDED),
        Arguments.of(cappedLabel("a", 9).named("User"), Code.LABEL_PROMISES_UNBOUNDED),
        Arguments.of(label("a").named("Type"), Code.LABEL_NAMED_TYPE),
        Arguments.of(label("a").named("availabilityZone"), Code.LABEL_OF_TARGET),
        Arguments.of(label("a").named("__kind"), Code.LABEL_RESERVED),
        Arguments.of(cappedLabel("a", 400).named("orderKind"), Code.LABEL_TOO_LARGE),
        Arguments.of(cappedLabel("a", 40_000).named("orderKind"), Code.METRIC_TOO_LARGE));
  }

  @ParameterizedTest
  @MethodSource("labels")
  void eachFaultOfALabelIsReportedIfAllOthersAreSilenced(TestLabel label, Code code) {
    TestMetrics set = set(counter("sold").labels(label));

    for (Code each : List.of(Code.LABEL_NOT_SNAKE_CASE, code)) {
      assertThat(remaining(set, each)).containsExactly(each);
    }
  }

  @Test
  void labelInANameIsReportedWhateverTheSpellingOfEither() {
    TestLabel kind = label("a").named("orderKind");
    assertThat(
            Stream.of("shop_order_kind_sold_total", "shopSoldByOrderKind_total", "soldOrderKind")
                .map(name -> set(counter("a").named(name).labels(kind)))
                .map(set -> remaining(set, Code.LABEL_IN_NAME)))
        .containsOnly(Set.of(Code.LABEL_IN_NAME));
  }

  static Stream<Arguments> namespaces() {
    return Stream.of(
        Arguments.of("shopMs", Code.UNIT_ABBREVIATED),
        Arguments.of("shopKilobytes", Code.UNIT_NOT_BASE),
        Arguments.of("shop_Gauge", Code.TYPE_IN_NAME),
        Arguments.of("Shop-Metrics", Code.METRIC_IN_NAME),
        Arguments.of("jvm_Shop", Code.PREFIX_RESERVED));
  }

  @ParameterizedTest
  @MethodSource("namespaces")
  void eachFaultOfANamespaceIsReportedIfAllOthersAreSilenced(String namespace, Code code) {
    TestMetrics set = set(gauge("open")).namespace(namespace);

    for (Code each : List.of(Code.NAME_NOT_SNAKE_CASE, code, Code.NAMESPACE_SEVERAL_WORDS)) {
      assertThat(remaining(set, each)).containsExactly(each);
    }
  }

  /** The codes that are reported if every other one is silenced. */
  private static Set<Code> remaining(TestMetrics set, Code only) {
    Set<Code> others = EnumSet.allOf(Code.class);
    others.remove(only);
    return remaining(set, others);
  }

  /** The codes that are reported if some are silenced, by the same law as that of the reporter. */
  private static Set<Code> remaining(TestMetrics set, Set<Code> silenced) {
    Set<Code> reported = EnumSet.noneOf(Code.class);
    findings(set)
        .filter(finding -> !silenced.contains(finding.code()))
        .filter(
            finding -> finding.causes().stream().allMatch(cause -> silenced.contains(cause.code())))
        .forEach(finding -> reported.add(finding.code()));
    return reported;
  }

  private static Stream<Finding> findings(TestMetrics set) {
    return Rules.findings(declarations(Limits.DEFAULT, set));
  }
}
