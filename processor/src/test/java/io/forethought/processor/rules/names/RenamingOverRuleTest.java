package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Limits;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.testing.facts.TestMetric;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tests {@link RenamingOverRule}. */
class RenamingOverRuleTest {

  private static final Rule RULE = new RenamingOverRule();

  @Test
  void oldNameIsOverOnTheDayAfterItsLast() {
    assertThat(on("2027-07-01", counter("created").renamedFrom("made_total").until("2027-06-30")))
        .containsExactly(
            Finding.of(
                Code.RENAMING_OVER, at("created.until"), "made_total", "2027-06-30", "2027-07-01"));
  }

  @Test
  void oldNameIsNotOverOnItsLastDay() {
    assertThat(on("2027-06-30", counter("created").renamedFrom("made_total").until("2027-06-30")))
        .isEmpty();
  }

  @Test
  void withoutTodayNothingIsOver() {
    assertThat(findings(RULE, counter("created").renamedFrom("made_total").until("1999-12-31")))
        .isEmpty();
  }

  @Test
  void whatIsNoDayIsToldByItsOwnRule() {
    assertThat(on("2027-07-01", counter("created").renamedFrom("made_total").until("1999")))
        .isEmpty();
  }

  private static List<Finding> on(String today, TestMetric metric) {
    return findings(
        RULE, new Limits(1_000, 1_000, 100, Optional.of(LocalDate.parse(today))), set(metric));
  }
}
