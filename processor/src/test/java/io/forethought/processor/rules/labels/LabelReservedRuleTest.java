package io.forethought.processor.rules.labels;

import static io.forethought.processor.testing.facts.TestLabel.label;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetric.stateSet;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link LabelReservedRule}. */
class LabelReservedRuleTest {

  private static final Rule RULE = new LabelReservedRule();

  @Test
  void labelsThatPrometheusWritesAreErrors() {
    assertThat(
            findings(
                RULE,
                histogram("wait").labels(label("le"), label("quantile")),
                gauge("open")
                    .labels(
                        label("a").named("__name__"), label("job"), label("b").named("instance"))))
        .containsExactly(
            Finding.of(Code.LABEL_RESERVED, at("wait.le"), "le", "histogram buckets"),
            Finding.of(Code.LABEL_RESERVED, at("wait.quantile"), "quantile", "summary quantiles"),
            Finding.of(Code.LABEL_RESERVED, at("open.a.name"), "__name__", "Prometheus internals"),
            Finding.of(Code.LABEL_RESERVED, at("open.job"), "job", "the scrape target"),
            Finding.of(Code.LABEL_RESERVED, at("open.b.name"), "instance", "the scrape target"));
  }

  @Test
  void labelNamedAsItsStateSetIsAnError() {
    assertThat(findings(RULE, stateSet("mode", "ON").labels(label("a").named("shop_orders_mode"))))
        .containsExactly(
            Finding.of(
                Code.LABEL_RESERVED,
                at("mode.a.name"),
                "shop_orders_mode",
                "the states of this state set"));
  }

  @Test
  void otherLabelsAreFine() {
    assertThat(
            findings(
                RULE, gauge("mode").labels(label("a").named("shop_orders_mode"), label("jobs"))))
        .isEmpty();
  }
}
