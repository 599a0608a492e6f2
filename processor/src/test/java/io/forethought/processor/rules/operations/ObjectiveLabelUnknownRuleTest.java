package io.forethought.processor.rules.operations;

import static io.forethought.processor.testing.facts.TestLabel.label;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestOperations.slo;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.ModuleRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link ObjectiveLabelUnknownRule}. */
class ObjectiveLabelUnknownRuleTest {

  private static final ModuleRule RULE = new ObjectiveLabelUnknownRule();

  @ParameterizedTest
  @CsvSource({"chanel, write \"channel\"", "region, 'write one of channel, provider'"})
  void labelIsOneOfTheMetric(String by, String fix) {
    assertThat(
            module(counter("failed").labels(label("channel"), label("provider")))
                .operated("failed", slo("payments").by("channel", by))
                .findings(RULE))
        .containsExactly(
            Finding.of(
                Code.OBJECTIVE_LABEL_UNKNOWN,
                at("payments.by"),
                "payments",
                by,
                "shop_orders_failed_total",
                fix));
  }

  @Test
  void metricWithoutLabelsHasNone() {
    assertThat(
            module(counter("failed"))
                .operated("failed", slo("payments").by("channel"))
                .findings(RULE))
        .extracting(finding -> finding.argument("fix"))
        .containsExactly("remove it");
  }

  @Test
  void labelsOfTheMetricAreFine() {
    assertThat(
            module(counter("failed").labels(label("channel"), label("provider")))
                .operated("failed", slo("payments").by("channel", "provider"))
                .findings(RULE))
        .isEmpty();
  }
}
