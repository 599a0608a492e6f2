package io.forethought.processor.rules.labels;

import static io.forethought.processor.testing.facts.TestLabel.cappedLabel;
import static io.forethought.processor.testing.facts.TestLabel.rangedLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Limits;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.testing.facts.TestMetric;
import io.forethought.runtime.family.CounterFamily;
import io.forethought.runtime.family.FamilySet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link CombinationsTooManyRule}. */
class CombinationsTooManyRuleTest {

  private static final Rule RULE = new CombinationsTooManyRule();
  private static final Limits NO_LIMITS =
      new Limits(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);

  private static List<Finding> findingsWithoutLimits(TestMetric... metrics) {
    return findings(RULE, NO_LIMITS, set(metrics));
  }

  @Test
  void combinationsHaveALimitThatNoBudgetLifts() {
    assertThat(
            findingsWithoutLimits(
                counter("read")
                    .labels(rangedLabel("page", 1, 2_047), rangedLabel("theme", 1, 2_048))))
        .containsExactly(
            Finding.of(
                Code.COMBINATIONS_TOO_MANY,
                at("read"),
                "shop_orders_read_total",
                "2,048 × 2,049 = 4,196,352",
                "4,194,304"));
  }

  @Test
  void asManyAsThereIsRoomForAreRight() {
    assertThat(
            findingsWithoutLimits(
                counter("read").labels(rangedLabel("page", 1, 2_047), cappedLabel("theme", 2_047)),
                gauge("open").labels(rangedLabel("page", 1, 4_194_303))))
        .isEmpty();
  }

  @Test
  void oneLabelAloneCanBeTooMuch() {
    assertThat(findingsWithoutLimits(gauge("open").labels(cappedLabel("page", 2_147_483_647))))
        .extracting(finding -> finding.arguments().get(1))
        .containsExactly("2,147,483,648");
  }

  @Test
  void theRunTimeLibraryKeepsExactlyAsMany() {
    int most = Math.toIntExact(CombinationsTooManyRule.MOST);

    CounterFamily kept = family(most - 1);

    assertThat(kept.name()).isEqualTo("shop_read_total");
    assertThatThrownBy(() -> family(most)).isInstanceOf(IllegalArgumentException.class);
  }

  private static CounterFamily family(int pages) {
    CounterFamily.Builder builder =
        CounterFamily.builder(new FamilySet(), "shop_read_total", "Pages read to the end.");
    builder.intLabel("page", 1, pages);
    return builder.build();
  }
}
