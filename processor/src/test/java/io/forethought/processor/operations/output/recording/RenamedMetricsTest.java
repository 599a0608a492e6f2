package io.forethought.processor.operations.output.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.operations.output.CheckedRules;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.operations.output.alerting.GeneratedGroup;
import io.forethought.processor.operations.output.alerting.GeneratedRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the rules that keep queries for both names of a metric alive. */
@Tag("once")
class RenamedMetricsTest {

  private static final String COUNTER =
      """
        @Counter(help = "Orders accepted by the shop.")
        @RenamedFrom(value = "shop_orders_made_total", until = "2027-06-30")
        void created(Channel channel);
      """;

  private static final String MODE =
      """
        @StateSet(help = "Whether the shop accepts orders.", states = Mode.class)
        @RenamedFrom(value = "shop_state", until = "2027-06-30")
        StateSetDataPoint mode();
      """;

  @TempDir private Path folder;

  private static GeneratedRule rule(String name, String expr, String label, String value) {
    return new GeneratedRule.Recording(name, expr, Map.of(label, value), List.of());
  }

  @Test
  void eachNameIsRecordedWhereOnlyTheOtherOneIsExported() throws Exception {
    List<GeneratedGroup> groups = RenamedMetrics.groups(Declared.orders(folder, COUNTER));

    assertThat(groups)
        .containsExactly(
            new GeneratedGroup(
                "shop_orders_created_total renamed from shop_orders_made_total",
                List.of(
                    "Until 2027-06-30, queries for either name find all replicas, whatever their"
                        + " version.",
                    "To remove these rules then, remove @RenamedFrom from"
                        + " shop.OrderMetrics.created."),
                List.of(
                    rule(
                        "shop_orders_created_total",
                        "shop_orders_made_total{renamed_to=\"\"}"
                            + " unless shop_orders_created_total{renamed_from=\"\"}",
                        "renamed_from",
                        "shop_orders_made_total"),
                    rule(
                        "shop_orders_made_total",
                        "shop_orders_created_total{renamed_from=\"\"}"
                            + " unless shop_orders_made_total{renamed_to=\"\"}",
                        "renamed_to",
                        "shop_orders_created_total"))));
    CheckedRules.of(groups, folder).check();
  }

  @Test
  void allSamplesOfDistributionsAreRecorded() throws Exception {
    List<GeneratedGroup> groups =
        RenamedMetrics.groups(
            Declared.orders(
                folder,
                """
                  @Histogram(help = "Time to pack.", unit = Unit.SECONDS, buckets = {1, 10})
                  @RenamedFrom(value = "shop_packing_seconds", until = "2027-06-30")
                  DistributionDataPoint packing();

                  @Summary(help = "Weight of parcels.", unit = Unit.GRAMS, quantiles = 0.5)
                  @RenamedFrom(value = "shop_weight_grams", until = "2027-06-30")
                  DistributionDataPoint weight();
                """));

    assertThat(groups)
        .flatExtracting(GeneratedGroup::rules)
        .extracting(GeneratedRule::name)
        .containsExactly(
            "shop_orders_packing_seconds_bucket",
            "shop_packing_seconds_bucket",
            "shop_orders_packing_seconds_count",
            "shop_packing_seconds_count",
            "shop_orders_packing_seconds_sum",
            "shop_packing_seconds_sum",
            "shop_orders_weight_grams",
            "shop_weight_grams",
            "shop_orders_weight_grams_count",
            "shop_weight_grams_count",
            "shop_orders_weight_grams_sum",
            "shop_weight_grams_sum");
    assertThat(groups)
        .flatExtracting(GeneratedGroup::rules)
        .extracting("labels")
        .startsWith(
            Map.of("renamed_from", "shop_packing_seconds"),
            Map.of("renamed_to", "shop_orders_packing_seconds"));
    CheckedRules.of(groups, folder).check();
  }

  /** Replica a has the version before the renaming, b exports both names, c the new one only. */
  @Test
  void replicasOfAllVersionsAreFoundUnderBothNames() throws Exception {
    String from = "renamed_from=\"shop_orders_made_total\"";
    String to = "renamed_to=\"shop_orders_created_total\"";

    String outcome =
        CheckedRules.of(RenamedMetrics.groups(Declared.orders(folder, COUNTER)), folder)
            .test(
                List.of(
                    Map.of(
                        "interval",
                        "1m",
                        "input_series",
                        List.of(
                            series("shop_orders_made_total{instance=\"a\"}"),
                            series("shop_orders_made_total{instance=\"b\"}"),
                            series("shop_orders_created_total{instance=\"b\"}"),
                            series("shop_orders_created_total{instance=\"c\"}")),
                        "promql_expr_test",
                        eachMinute(
                            Map.of(
                                "shop_orders_created_total",
                                List.of(
                                    "instance=\"a\"," + from, "instance=\"b\"", "instance=\"c\""),
                                "shop_orders_made_total",
                                List.of(
                                    "instance=\"a\"",
                                    "instance=\"b\"",
                                    "instance=\"c\"," + to))))));

    assertThat(outcome).isEqualTo("SUCCESS");
  }

  private static Map<String, Object> series(String name) {
    return Map.of("series", name, "values", "0+10x10");
  }

  /** The same series at each evaluation: rules that read their own results would alternate. */
  private static List<Map<String, Object>> eachMinute(Map<String, List<String>> expected) {
    List<Map<String, Object>> tests = new ArrayList<>();
    for (int minute = 0; minute < 10; minute++) {
      int value = minute * 10;
      String time = minute + "m";
      expected.forEach(
          (name, labels) ->
              tests.add(
                  Map.of(
                      "expr",
                      name,
                      "eval_time",
                      time,
                      "exp_samples",
                      labels.stream()
                          .map(of -> Map.of("labels", name + "{" + of + "}", "value", value))
                          .toList())));
    }
    return tests;
  }

  @Test
  void theLabelOfAStateSetIsRenamedToo() throws Exception {
    String outcome =
        CheckedRules.of(RenamedMetrics.groups(Declared.orders(folder, MODE)), folder)
            .test(
                List.of(
                    Map.of(
                        "interval",
                        "1m",
                        "input_series",
                        List.of(
                            series("shop_state{instance=\"a\",shop_state=\"open\"}"),
                            series("shop_orders_mode{instance=\"b\",shop_orders_mode=\"open\"}")),
                        "promql_expr_test",
                        eachMinute(
                            Map.of(
                                "shop_orders_mode",
                                List.of(
                                    "instance=\"a\",shop_orders_mode=\"open\",renamed_from=\"shop_state\"",
                                    "instance=\"b\",shop_orders_mode=\"open\""),
                                "shop_state",
                                List.of(
                                    "instance=\"a\",shop_state=\"open\"",
                                    "instance=\"b\",shop_state=\"open\",renamed_to=\"shop_orders_mode\""))))));

    assertThat(outcome).isEqualTo("SUCCESS");
  }

  @Test
  void aNameThatIsKeptForGoodNeedsNoRules() {
    MonitoredProgram kept = Declared.orders(folder, COUNTER.replace("2027-06-30", "9999-12-31"));

    assertThat(RenamedMetrics.groups(kept)).isEmpty();
    assertThat(LevelRules.groups(kept))
        .flatExtracting(GeneratedGroup::rules)
        .extracting("expr")
        .containsExactly("sum without (instance, pod) (rate(shop_orders_created_total[5m]))");
  }
}
