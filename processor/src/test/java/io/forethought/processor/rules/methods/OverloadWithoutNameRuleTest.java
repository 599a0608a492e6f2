package io.forethought.processor.rules.methods;

import static io.forethought.processor.testing.facts.TestService.metric;
import static io.forethought.processor.testing.facts.TestService.orders;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.methods.MethodMetric.Kind;
import io.forethought.processor.rules.common.Rule;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tests {@link OverloadWithoutNameRule}. */
class OverloadWithoutNameRuleTest {

  private static final Rule RULE = new OverloadWithoutNameRule();

  @Test
  void methodsWithOtherNamesAreNotOverloaded() {
    assertThat(
            orders()
                .with("take", metric(Kind.TIMED, "1"))
                .with("cancel", metric(Kind.TIMED, "2"))
                .findings(RULE))
        .isEmpty();
  }

  @Test
  void otherMetricsHaveOtherNames() {
    assertThat(
            orders()
                .with("take", metric(Kind.TIMED, "1"))
                .with("take", metric(Kind.COUNTED, "2"))
                .with("take")
                .findings(RULE))
        .isEmpty();
  }

  @Test
  void oneOfThemNeedsNoName() {
    Optional<String> name = Optional.of("shop_takes_seconds");

    assertThat(
            orders()
                .with("take", metric(Kind.TIMED, name, "1"))
                .with("take", metric(Kind.TIMED, "2"))
                .with("take", metric(Kind.TIMED, name, "3"))
                .findings(RULE))
        .isEmpty();
  }

  @Test
  void theOthersNeedOne() {
    assertThat(
            orders()
                .with("take", metric(Kind.TIMED, "1"), metric(Kind.COUNTED, "2"))
                .with("take", metric(Kind.TIMED, "3"), metric(Kind.COUNTED, "4"))
                .findings(RULE))
        .containsExactly(
            Finding.of(Code.OVERLOAD_WITHOUT_NAME, at("3"), "take", "Timed"),
            Finding.of(Code.OVERLOAD_WITHOUT_NAME, at("4"), "take", "Counted"));
  }
}
