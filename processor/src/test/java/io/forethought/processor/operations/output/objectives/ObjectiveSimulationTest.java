package io.forethought.processor.operations.output.objectives;

import static io.forethought.processor.operations.output.objectives.Course.part;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.operations.output.Example;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.operations.output.alerting.GeneratedGroup;
import io.forethought.processor.operations.output.alerting.GeneratedRule;
import io.forethought.processor.operations.output.alerting.GeneratedRule.Alerting;
import io.forethought.processor.operations.output.alerting.RuleFile;
import io.forethought.processor.operations.output.objectives.Course.Pair;
import io.forethought.processor.operations.output.objectives.Course.Part;
import io.forethought.processor.testing.Promtool;
import io.forethought.testtools.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares the rules of objectives with 30 days of events. When alerts must fire is computed from
 * the events, and promtool checks it at every evaluation.
 */
@Tag("once")
class ObjectiveSimulationTest {

  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;
  private static final int MONTH = 30 * DAY;

  private static final Course PAYPAL =
      new Course(
          List.of(
              part(10 * DAY, 1000, 0.5), // half of the budget
              part(2 * HOUR, 1000, 1000), // nothing works
              part(5 * DAY - 2 * HOUR, 1000, 0),
              part(12 * HOUR, 1000, 7), // 7 times too many errors
              part(7 * DAY - 12 * HOUR, 1000, 0),
              part(3 * DAY, 1000, 2.5), // 2.5 times too many
              part(5 * DAY, 1000, 0)));

  private static final Course STRIPE =
      new Course(
          List.of(
              part(5 * DAY, 1000, 0),
              part(3 * DAY, 0, 0), // no traffic
              part(7 * DAY, 1000, 0),
              part(HOUR, 1000, 12), // 12 times too many, but not for long
              part(DAY - HOUR, 1000, 0),
              part(14 * DAY, 0, 0)));

  private static final Course ANSWERS =
      new Course(
          List.of(
              part(5 * DAY, 50, 0.25),
              part(2 * HOUR, 50, 10.5), // 21 times too many
              part(25 * DAY - 2 * HOUR, 50, 0)));

  @TempDir private Path folder;

  private final StringBuilder tests = new StringBuilder();

  private static List<Pair> fast(double budget) {
    return List.of(new Pair(HOUR, 5, 14.4 * budget), new Pair(6 * HOUR, 30, 6 * budget));
  }

  private static List<Pair> slow(double budget) {
    return List.of(new Pair(DAY, 2 * HOUR, 3 * budget), new Pair(3 * DAY, 6 * HOUR, budget));
  }

  @Test
  void eventsBurnTheBudgetAtTheseTimes() {
    assertThat(PAYPAL.times(fast(0.001)))
        .containsExactly(
            "10d 01:00 to 10d 03:00", // at 3:00, the last 30 minutes are good
            "15d 06:00 to 15d 13:00"); // 0.7 % * 6:00 / 6:00 > 0.6 %
    assertThat(PAYPAL.times(slow(0.001)))
        .containsExactly(
            "10d 01:00 to 10d 08:00", // at 8:00, the last 6 hours are good
            "15d 11:00 to 15d 18:00", // 0.7 % * 11 / 24 > 0.3 %
            "23d 06:00 to 25d 04:00"); // 0.25 % * 30 / 73 > 0.1 %
    assertThat(STRIPE.times(fast(0.001))).isEmpty();
    assertThat(STRIPE.times(slow(0.001))).isEmpty();
    assertThat(ANSWERS.times(fast(0.01))).containsExactly("5d 01:00 to 5d 03:00"); // 21 % > 14.4 %
    assertThat(ANSWERS.times(slow(0.01)))
        .containsExactly("5d 02:00 to 5d 08:00"); // 0.5 % * 71 / 73 + 21 % * 2 / 73 > 1 %
  }

  @Test
  void promtoolFiresTheSameAlerts() throws Exception {
    MonitoredProgram program =
        Example.compiled(
            folder,
            "PaymentMetrics",
            Files.readString(
                Path.of("src/test/resources/operations/generated/PaymentMetrics.java")));
    List<GeneratedGroup> groups =
        ObjectiveRules.of(program).stream()
            .filter(group -> !group.name().endsWith("reports"))
            .map(ObjectiveSimulationTest::withoutTexts)
            .toList();
    Files.writeString(folder.resolve("alerts.yml"), RuleFile.ALERTS.of(program, groups).content());
    tests.append("rule_files: [alerts.yml]\n");
    tests.append("evaluation_interval: 1h\n");
    tests.append("tests:\n- interval: 1m\n  input_series:\n");
    payments("paypal", PAYPAL);
    payments("stripe", STRIPE);
    answers("a:1");
    answers("b:1");
    tests.append("  alert_rule_test:\n");
    int checked = 0;
    for (int minute = Course.STEP; minute <= MONTH; minute += Course.STEP) {
      checked += alerts(minute, "Payments", 0.001, Map.of("paypal", PAYPAL, "stripe", STRIPE));
      checked += alerts(minute, "PaymentAnswers", 0.01, Map.of("", ANSWERS));
    }
    assertThat(checked).isGreaterThan(4 * (MONTH / Course.STEP) - 20);
    tests.append("  promql_expr_test:\n");
    results();
    Path written = Files.writeString(folder.resolve("tests.yml"), tests);
    Tool.Outcome outcome = Promtool.find().tool().run("", "test", "rules", written.toString());
    assertThat(outcome.status())
        .as(outcome.output().lines().limit(60).toList().toString())
        .isZero();
  }

  /** Texts would contain the current share of errors. */
  private static GeneratedGroup withoutTexts(GeneratedGroup group) {
    List<GeneratedRule> rules =
        group.rules().stream()
            .map(
                rule ->
                    rule instanceof Alerting alert
                        ? new Alerting(
                            alert.name(),
                            alert.expr(),
                            alert.pending(),
                            alert.keepFiringFor(),
                            alert.labels(),
                            Map.of(),
                            List.of())
                        : rule)
            .toList();
    return new GeneratedGroup(group.name(), List.of(), rules);
  }

  private void payments(String provider, Course course) {
    String labels = "{job=\"shop\",instance=\"a:1\",provider=\"" + provider + "\"}";
    series("shop_payments_attempted_total" + labels, course.counter(Part::events));
    String failed = course.counter(Part::errors);
    // The counter of errors does not exist before the first error.
    String late = "0 0.0+0.0x7199 0.0+0.0x4319 0.0+0.0x10079";
    series(
        "shop_payments_failed_total" + labels,
        failed.startsWith(late)
            ? "_x" + (15 * DAY - 1) + " 0" + failed.substring(late.length())
            : failed);
  }

  private void answers(String instance) {
    String metric = "shop_payments_answered_seconds_";
    String labels = "job=\"shop\",instance=\"" + instance + "\",provider=\"paypal\"";
    series(metric + "count{" + labels + "}", ANSWERS.counter(Part::events));
    series(
        metric + "bucket{" + labels + ",le=\"1.0\"}",
        ANSWERS.counter(part -> part.events() - part.errors()));
  }

  private void series(String name, String values) {
    tests.append("  - series: '").append(name).append("'\n");
    tests.append("    values: '").append(values).append("'\n");
  }

  /** Writes what must fire at a time; nothing if versions of Prometheus differ. */
  private int alerts(int minute, String slo, double budget, Map<String, Course> courses) {
    return alert(minute, slo, "Fast", fast(budget), courses)
        + alert(minute, slo, "Slowly", slow(budget), courses);
  }

  private int alert(
      int minute, String slo, String how, List<Pair> pairs, Map<String, Course> courses) {
    boolean differ =
        courses.values().stream()
            .anyMatch(
                course -> course.burns(minute, pairs, true) != course.burns(minute, pairs, false));
    if (differ) {
      return 0;
    }
    tests.append("  - eval_time: ").append(minute).append("m\n");
    tests.append("    alertname: ").append(slo).append("ErrorBudgetBurns").append(how).append('\n');
    tests.append("    exp_alerts:\n");
    courses.forEach(
        (provider, course) -> {
          if (course.burns(minute, pairs, true)) {
            String labels =
                "severity: %s, owner: payments, job: shop, slo: %s%s"
                    .formatted(
                        how.equals("Fast") ? "critical" : "warning",
                        slo.equals("Payments") ? "payments" : "payment_answers",
                        provider.isEmpty() ? "" : ", provider: " + provider);
            tests.append("    - exp_labels: {").append(labels).append("}\n");
          }
        });
    return 1;
  }

  /** Writes the shares at some times. */
  private void results() {
    String failed = "job_provider:shop_payments_failed:";
    String paypal = "{provider=\"paypal\"}";
    result("10d1h", failed + "error_ratio_rate1h" + paypal, 1);
    result("15d12h", failed + "error_ratio_rate6h" + paypal, 0.007);
    result("16d", failed + "error_ratio_rate1d" + paypal, 0.0035);
    // 7200 + 120000 + 5040 + 10800 of 43.2 million events.
    result("30d", failed + "error_ratio_rate30d" + paypal, 143_040 / 43.2e6);
    result("30d", failed + "error_budget_left30d" + paypal, 1 - 143_040 / 43.2e6 / 0.001);
    String stripe = "{provider=\"stripe\"}";
    for (String window : List.of("5m", "1h", "6h", "1d", "30d")) {
      result("7d", failed + "error_ratio_rate" + window + stripe, 0);
    }
    result("7d", failed + "error_budget_left30d" + stripe, 1);
    // 720 of 18.72 million events.
    result("30d", failed + "error_budget_left30d" + stripe, 1 - 720 / 18.72e6 / 0.001);
    result(
        "5d2h",
        "job:shop_payments_answered_seconds:error_ratio_rate2h{slo=\"payment_answers\"}",
        0.21);
  }

  private void result(String time, String series, double expected) {
    String difference =
        String.format(Locale.ROOT, "abs(%s - %.12f) < bool 0.001", series, expected);
    tests.append("  - eval_time: ").append(time).append('\n');
    tests.append("    expr: 'sum(").append(difference).append(")'\n");
    tests.append("    exp_samples: [{labels: '{}', value: 1}]\n");
  }
}
