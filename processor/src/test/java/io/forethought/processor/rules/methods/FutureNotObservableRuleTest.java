package io.forethought.processor.rules.methods;

import static io.forethought.processor.testing.facts.TestService.metric;
import static io.forethought.processor.testing.facts.TestService.orders;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.methods.CallEnd;
import io.forethought.processor.model.methods.MethodMetric.Kind;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link FutureNotObservableRule}. */
class FutureNotObservableRuleTest {

  private static final Rule RULE = new FutureNotObservableRule();

  @Test
  void otherEndsCanBeObserved() {
    assertThat(
            orders()
                .with("take", metric(Kind.TIMED, "1"))
                .with("report", CallEnd.STAGE, metric(Kind.TIMED, "2"))
                .with("quote", CallEnd.MONO, metric(Kind.TIMED, "3"))
                .with("print", CallEnd.FUTURE)
                .findings(RULE))
        .isEmpty();
  }

  @Test
  void theEndOfAFutureCannot() {
    assertThat(
            orders()
                .with(
                    "print",
                    CallEnd.FUTURE,
                    metric(Kind.TIMED, "@Timed"),
                    metric(Kind.COUNTED, "@Counted"))
                .findings(RULE))
        .containsExactly(finding("a Future, which does not report when it is done"));
  }

  @Test
  void theEndOfOtherResultsCannotEither() {
    assertThat(orders().with("print", CallEnd.UNKNOWN, metric(Kind.TIMED, "@Timed")).findings(RULE))
        .containsExactly(finding("before its work is done, and its result cannot be observed"));
  }

  private static Finding finding(String what) {
    return Finding.of(Code.FUTURE_NOT_OBSERVABLE, at("@Timed"), "print", what);
  }
}
