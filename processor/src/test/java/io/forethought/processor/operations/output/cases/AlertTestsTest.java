package io.forethought.processor.operations.output.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.operations.output.GeneratedFile;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.operations.output.alerting.GeneratedGroup;
import io.forethought.processor.operations.output.alerting.GeneratedRule;
import io.forethought.processor.operations.output.alerting.GeneratedRule.Alerting;
import io.forethought.processor.operations.output.alerting.GeneratedRule.Recording;
import io.forethought.processor.operations.output.alerting.RuleFile;
import io.forethought.processor.testing.Promtool;
import io.forethought.processor.testing.facts.TestLabel;
import io.forethought.processor.testing.facts.TestMetric;
import io.forethought.processor.testing.facts.TestModule;
import io.forethought.testtools.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests {@link AlertTests} with promtool: what is computed is what Prometheus computes. */
@Tag("once")
class AlertTestsTest {

  private static final MonitoredProgram SHOP =
      new MonitoredProgram(
          "the shop",
          TestModule.module(
                  TestMetric.counter("requested")
                      .labels(
                          TestLabel.listedLabel("code", "200", "404", "500", "503"),
                          TestLabel.enumLabel("method", "GET", "POST")),
                  TestMetric.counter("created").labels(TestLabel.cappedLabel("view", 20)),
                  TestMetric.gauge("waiting").labels(TestLabel.booleanLabel("first")),
                  TestMetric.gauge("limit"),
                  TestMetric.histogram("answered")
                      .buckets(0.1, 0.5, 1, 2.5)
                      .labels(TestLabel.cappedLabel("view", 20)))
              .own());

  private static final String COUNTER = "shop_orders_requested_total";

  private static final List<String> UNDERSTOOD =
      List.of(
          "rate(shop_orders_created_total[5m]) > 0.5",
          "sum(increase(shop_orders_created_total[1h])) < 3",
          "sum by (view) (rate(shop_orders_created_total{view=~\"ca.t|shop\"}[5m])) == 0",
          "sum(rate(%1$s{code=~\"5..\"}[5m])) / sum(rate(%1$s[5m])) > 0.05",
          "sum by (method) (rate(%1$s{code=~\"5..\"}[5m])) / sum by (method) (rate(%1$s[5m])) * 100"
              + " >= 5",
          "1 - sum(rate(%1$s{code!~\"5..\"}[10m])) / sum(rate(%1$s[10m])) > 0.1"
              + " and sum(rate(%1$s[10m])) > 10",
          "shop_orders_waiting > 1000",
          "max without (instance) (shop_orders_waiting{first=\"true\"}) > 3 * 50",
          "avg_over_time(shop_orders_waiting[10m]) > 4.5 unless on () shop_orders_limit > 7",
          "sum without (first) (shop_orders_waiting) > 0.9 * shop_orders_limit",
          "shop_orders_waiting / ignoring (first) group_left () shop_orders_limit > 0.8",
          "absent(shop_orders_limit)",
          "absent_over_time(shop_orders_limit{job=\"shop\"}[10m]) == 1",
          "shop_orders_limit == 0 or absent(shop_orders_limit)",
          "up{job=\"shop\"} == 0",
          "count(up == 1) < 1 or absent(up)",
          "clamp_max(shop_orders_waiting, 10) > bool 5 == 1",
          "-shop_orders_limit > -2.5",
          "histogram_quantile(0.95, sum by (le) (rate(shop_orders_answered_bucket[5m]))) > 0.5",
          "histogram_quantile(0.5, sum by (le, view) (rate(shop_orders_answered_bucket[5m]))) <"
              + " 0.3",
          "sum(rate(shop_orders_answered_sum[5m])) / sum(rate(shop_orders_answered_count[5m])) > 1",
          "1 - sum(rate(shop_orders_answered_bucket{le=\"0.5\"}[5m]))"
              + " / sum(rate(shop_orders_answered_count[5m])) > 0.01",
          "abs(delta(shop_orders_limit[10m])) > 100",
          "max_over_time(sum(rate(shop_orders_created_total[5m]))[10m:1m]) > 5");

  @TempDir private Path folder;

  private static GeneratedGroup group(List<String> expressions, String pending) {
    List<GeneratedRule> rules = new ArrayList<>();
    for (String expression : expressions) {
      rules.add(
          new Alerting(
              "Alert" + rules.size(),
              expression.formatted(COUNTER),
              pending,
              "",
              Map.of("severity", "warning"),
              Map.of("summary", "Value {{ $value }}."),
              List.of()));
    }
    return new GeneratedGroup("alerts", List.of(), rules);
  }

  @Test
  void promtoolFiresWhatIsExpectedToFire() throws Exception {
    List<GeneratedGroup> groups = List.of(group(UNDERSTOOD, "3m"));
    GeneratedFile tests = AlertTests.of(SHOP, groups, List.of());

    assertThat(tests.content().lines().filter(line -> line.startsWith("# No test"))).isEmpty();
    for (int each = 0; each < UNDERSTOOD.size(); each++) {
      assertThat(tests.content())
          .contains("# Alert" + each + " fires.\n", "# Alert" + each + " does not fire.\n");
    }
    assertPassed(tests, RuleFile.ALERTS.of(SHOP, groups));
  }

  @Test
  void recordedSeriesOfTheOtherFileAreUnderstood() throws Exception {
    List<GeneratedGroup> recording =
        List.of(
            new GeneratedGroup(
                "recorded",
                List.of(),
                List.of(
                    new Recording(
                        "job:shop_orders_created:rate5m",
                        "sum without (instance, pod) (rate(shop_orders_created_total[5m]))",
                        Map.of(),
                        List.of()))));
    List<GeneratedGroup> alerts =
        List.of(group(List.of("sum(job:shop_orders_created:rate5m) > 4"), "1m"));
    GeneratedFile tests = AlertTests.of(SHOP, alerts, recording);

    assertThat(tests.content()).contains("rule_files:\n  - alerts.yml\n  - recording.yml\n");
    assertPassed(tests, RuleFile.ALERTS.of(SHOP, alerts), RuleFile.RECORDING.of(SHOP, recording));
  }

  private void assertPassed(GeneratedFile tests, GeneratedFile... rules) throws Exception {
    for (GeneratedFile file : rules) {
      Files.writeString(folder.resolve(file.name()), file.content());
    }
    Path written = Files.writeString(folder.resolve(tests.name()), tests.content());
    Tool.Outcome outcome = Promtool.find().tool().run("", "test", "rules", written.toString());
    assertThat(outcome.status()).as(outcome.output()).isZero();
  }

  @Test
  void whatIsNotUnderstoodIsNamed() {
    GeneratedGroup group =
        group(
            List.of(
                "up == 1",
                "predict_linear(shop_orders_waiting[1h], 3600) < 0",
                "shop_orders_requested_total > 5",
                "shop_orders_waiting offset 1h > 5",
                "shop_orders_waiting > 5 and shop_orders_waiting < 3",
                "{job=\"shop\"} > 1",
                "shop_orders_waiting >",
                "topk(3, shop_orders_waiting) > 1"),
            "");

    assertThat(
            AlertTests.of(SHOP, List.of(group, group(List.of("up == 0"), "")), List.of()).content())
        .isEqualTo(
            """
            # Tests of the alerts of the shop: promtool test rules alerts.test.yml
            # Generated by Forethought from the declarations of the metrics.
            # Do not edit this file: change the declarations and compile.
            # No test of Alert0, because of another alert with the same name.
            # No test of Alert1, because of predict_linear.
            # No test of Alert2, because of a counter without rate.
            # No test of Alert3, because of offset or @.
            # No test of Alert4, because of a condition that is always or never true.
            # No test of Alert5, because of a selector without a name.
            # No test of Alert6, because of an expression that is not PromQL.
            # No test of Alert7, because of topk.
            # No test of Alert0, because of another alert with the same name.

            rule_files:
              - alerts.yml
            evaluation_interval: 1m
            tests: []
            """);
  }
}
