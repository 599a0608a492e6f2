package io.forethought.processor.rules.shape;

import static io.forethought.processor.testing.facts.TestLabel.hiddenEnumLabel;
import static io.forethought.processor.testing.facts.TestLabel.label;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.stateSet;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.rules.common.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link TypeHiddenRule}. */
class TypeHiddenRuleTest {

  private static final Rule RULE = new TypeHiddenRule();

  @Test
  void hiddenTypesAreErrors() {
    assertThat(
            findings(
                RULE,
                set(
                        gauge("open").labels(label("a"), hiddenEnumLabel("kind")),
                        stateSet("mode").states(false, List.of(), "ON"))
                    .access(MetricSet.Access.HIDDEN)))
        .containsExactly(
            Finding.of(
                Code.TYPE_HIDDEN,
                at("OrderMetrics"),
                "metric set",
                "OrderMetrics",
                "OrderMetricsImpl"),
            Finding.of(Code.TYPE_HIDDEN, at("open.kind"), "enum", "Kind", "OrderMetricsImpl"),
            Finding.of(Code.TYPE_HIDDEN, at("mode.states"), "enum", "Kind", "OrderMetricsImpl"));
  }

  @Test
  void packageIsNear() {
    assertThat(
            findings(RULE, set(gauge("open").labels(label("a"))).access(MetricSet.Access.PACKAGE)))
        .isEmpty();
  }

  @Test
  void nothingIsGeneratedForAClass() {
    assertThat(
            findings(
                RULE,
                set(gauge("open").labels(hiddenEnumLabel("kind")))
                    .access(MetricSet.Access.HIDDEN)
                    .kind(MetricSet.Kind.RECORD)))
        .isEmpty();
  }
}
