package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link RenamingWithoutEndRule}. */
class RenamingWithoutEndRuleTest {

  private static final Rule RULE = new RenamingWithoutEndRule();

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "2.0", "30.06.2027", "2027-06-31", "2027-06", "6/30/2027"})
  void whatIsNoDayIsToldHowToBeWritten(String until) {
    assertThat(findings(RULE, counter("created").renamedFrom("made_total").until(until)))
        .containsExactly(
            finding(until, "write the last day as year-month-day: until = \"2027-06-30\""));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-6-5,2027-06-05",
    "2027/06/30,2027-06-30",
    "2027.06.30,2027-06-30",
    "20270630,2027-06-30",
    "' 2027-06-30',2027-06-30"
  })
  void dayThatBeginsWithTheYearIsProposed(String until, String proposed) {
    assertThat(findings(RULE, counter("created").renamedFrom("made_total").until(until)))
        .containsExactly(finding(until, "until = \"" + proposed + "\""));
  }

  @Test
  void dayOfTheCalendarIsFine() {
    assertThat(
            findings(
                RULE, counter("created").renamedFrom("made").until("2028-02-29"), counter("sent")))
        .isEmpty();
  }

  private static Finding finding(String until, String fix) {
    return Finding.of(Code.RENAMING_WITHOUT_END, at("created.until"), "made_total", until, fix);
  }
}
