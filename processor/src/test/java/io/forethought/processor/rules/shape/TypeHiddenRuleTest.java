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
import io.forethought.processor.model.Hidden;
import io.forethought.processor.model.Hidden.Reason;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.rules.common.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link TypeHiddenRule}. */
class TypeHiddenRuleTest {

  private static final Rule RULE = new TypeHiddenRule();

  @Test
  void outermostHiddenTypeIsTheError() {
    assertThat(
            findings(
                RULE,
                set(
                        gauge("open")
                            .labels(
                                label("a"), hiddenEnumLabel("kind", hidden("Kind", Reason.LOCAL))),
                        stateSet("mode")
                            .states(
                                List.of(
                                    hidden("Base", Reason.OTHER_PACKAGE),
                                    hidden("Kind", Reason.PRIVATE)),
                                List.of(),
                                "ON"))
                    .hidden(hidden("Shop", Reason.PRIVATE))))
        .containsExactly(
            finding(
                "Shop",
                "metric set",
                "OrderMetrics",
                "\"Shop\" is private",
                "remove \"private\" from \"Shop\""),
            finding(
                "Kind",
                "enum",
                "Kind",
                "\"Kind\" is declared in a method",
                "move \"Kind\" out of the method"),
            finding(
                "Base",
                "enum",
                "Kind",
                "\"Base\" and \"Kind\" are neither public nor in its package",
                "make \"Base\" and \"Kind\" public"));
  }

  private static Hidden hidden(String type, Reason reason) {
    return new Hidden(TypeName.of("shop", type), reason, at(type));
  }

  private static Finding finding(
      String place, String what, String type, String reason, String fix) {
    return Finding.of(Code.TYPE_HIDDEN, at(place), what, type, "OrderMetricsImpl", reason, fix);
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
                set(gauge("open").labels(hiddenEnumLabel("kind", hidden("Kind", Reason.PRIVATE))))
                    .hidden(hidden("OrderMetrics", Reason.PRIVATE))
                    .kind(MetricSet.Kind.RECORD)))
        .isEmpty();
  }
}
