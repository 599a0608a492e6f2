package io.forethought.processor.operations.output.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.operations.output.alerting.GeneratedGroup;
import io.forethought.processor.operations.output.dashboard.GeneratedPanel.Link;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link Alarms}. */
@Tag("once")
class AlarmsTest {

  private static final String RATE =
      "sum by (code) (rate(errors_total{job=~\"$job\"}[$__rate_interval]))";

  private static GeneratedPanel panel(String expr, Threshold... thresholds) {
    return GeneratedPanel.of(
            "Errors", "Errors.", Visual.TIME_SERIES, "cps", new PanelQuery(expr, "errors"))
        .with(List.of(thresholds));
  }

  private static GeneratedPanel marked(GeneratedPanel panel, String expr) {
    return new Alarms(
            List.of(
                new GeneratedGroup(
                    "errors", List.of(), List.of(Programs.alert("Errors", expr, "critical")))))
        .mark(panel);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rate(errors_total[5m]) > 0.5                             | 0.5",
        "sum(rate(errors_total[10m])) >= 2                        | 2",
        "(sum(rate(errors_total{instance=\"a\"}[5m]))) > 0.5      | 0.5",
        "rate(errors_total[5m]) > 0                               | 0.000001",
        "sum(rate(errors_total[5m])) > 3 and sum(rate(up[5m])) > 1 | 3"
      })
  void aNumberComparedWithThePanelIsAThreshold(String expr, double from) {
    assertThat(marked(panel(RATE), expr).thresholds())
        .containsExactly(new Threshold(from, "red", false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "increase(errors_total[5m]) > 5",
        "rate(errors_total{code=\"500\"}[5m]) > 0.5",
        "sum(rate(errors_total[5m])) / sum(rate(calls_total[5m])) > 0.5",
        "count(rate(errors_total[5m])) > 5",
        "rate(errors_total[5m]) > calls",
        "0.5 < rate(errors_total[5m])",
        "rate(errors_total[5m]) == 3",
        "absent(errors_total)"
      })
  void otherComparisonsAreNot(String expr) {
    GeneratedPanel marked = marked(panel(RATE), expr);

    assertThat(marked.thresholds()).isEmpty();
    assertThat(marked.links())
        .containsExactly(new Link("Runbook: Errors", "https://wiki.example.com/Errors"));
  }

  @Test
  void zeroIsNotAboveZero() {
    assertThat(marked(panel("max(failed{job=~\"$job\"})"), "failed > 0").thresholds())
        .containsExactly(new Threshold(1, "red", false));
  }

  @Test
  void anAlertReplacesAnEqualThreshold() {
    Threshold orange = new Threshold(1, "orange", false);

    assertThat(marked(panel("max(failed{job=~\"$job\"})", orange), "failed > 0").thresholds())
        .containsExactly(new Threshold(1, "red", false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rate(fatal_errors_total[5m]) > 1", "total > 1", "errors_total_more > 1"})
  void alertsAboutOtherMetricsLeaveAPanelAsItIs(String expr) {
    GeneratedPanel panel = panel(RATE);

    assertThat(marked(panel, expr)).isEqualTo(panel);
  }
}
