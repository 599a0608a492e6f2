package io.forethought.processor.rules.methods;

import static io.forethought.processor.testing.facts.TestService.metric;
import static io.forethought.processor.testing.facts.TestService.orders;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.methods.MethodMetric.Kind;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link MethodsNotMeasuredRule}. */
class MethodsNotMeasuredRuleTest {

  private static final Rule RULE = new MethodsNotMeasuredRule();

  @Test
  void oneMeasuredMethodIsEnough() {
    assertThat(orders().with("find").with("take", metric(Kind.TIMED, "@Timed")).findings(RULE))
        .isEmpty();
  }

  @Test
  void noneIsAnError() {
    assertThat(orders().with("find").findings(RULE))
        .containsExactly(Finding.of(Code.METHODS_NOT_MEASURED, at("@Instrumented"), "Orders"));
  }

  @Test
  void aTypeThatCannotBeDecoratedHasAnotherError() {
    assertThat(orders().kind(MetricSet.Kind.RECORD).findings(RULE)).isEmpty();
  }
}
