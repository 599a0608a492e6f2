package io.forethought.processor.operations.output.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.catalogue.Catalogue;
import io.forethought.processor.catalogue.JsonCatalogue;
import io.forethought.processor.operations.output.CheckedRules;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.operations.output.alerting.GeneratedGroup;
import io.forethought.processor.operations.output.alerting.GeneratedRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the rules that add up the replicas of a program. */
@Tag("once")
class LevelRulesTest {

  @TempDir private Path folder;

  private List<GeneratedGroup> groups() {
    return LevelRules.groups(
        Declared.orders(
            folder,
            """
              @Counter(help = "Orders accepted by the shop.")
              @RenamedFrom(value = "shop_orders_made_total", until = "2027-06-30")
              void created(Channel channel, boolean express);

              @Histogram(help = "Time to pack.", unit = Unit.SECONDS, buckets = {1, 10})
              DistributionDataPoint packing(Channel channel);

              @Counter(help = "Pages of packing lists.")
              void packingSecondsCount(Channel channel);

              @Gauge(help = "Orders that nobody has packed.")
              GaugeDataPoint waiting();

              @Summary(help = "Weight of parcels.", unit = Unit.GRAMS, quantiles = 0.5)
              DistributionDataPoint weight();
            """));
  }

  private static GeneratedRule rule(String name, String expr, String... comments) {
    return new GeneratedRule.Recording(name, expr, Map.of(), List.of(comments));
  }

  @Test
  void countersAndHistogramsLoseInstanceAndPod() throws Exception {
    String buckets = "job_channel_le:shop_orders_packing_seconds_bucket:rate5m";

    List<GeneratedGroup> groups = groups();

    assertThat(groups)
        .containsExactly(
            new GeneratedGroup(
                "shop.OrderMetrics",
                List.of(),
                List.of(
                    rule(
                        "job_channel_express:shop_orders_created:rate5m",
                        "sum without (instance, pod, renamed_from)"
                            + " (rate(shop_orders_created_total[5m]))"),
                    rule(
                        buckets,
                        "sum without (instance, pod)"
                            + " (rate(shop_orders_packing_seconds_bucket[5m]))",
                        "A quantile: histogram_quantile(0.95, " + buckets + ")"),
                    rule(
                        "job_channel:shop_orders_packing_seconds_count:rate5m",
                        "sum without (instance, pod)"
                            + " (rate(shop_orders_packing_seconds_count[5m]))"),
                    rule(
                        "job_channel:shop_orders_packing_seconds_sum:rate5m",
                        "sum without (instance, pod) (rate(shop_orders_packing_seconds_sum[5m]))"),
                    rule(
                        "job_channel:shop_orders_packing_seconds_count_total:rate5m",
                        "sum without (instance, pod)"
                            + " (rate(shop_orders_packing_seconds_count_total[5m]))"))));
    CheckedRules.of(groups, folder).check();
  }

  @Test
  void aNativeHistogramHasOneRule() throws Exception {
    MonitoredProgram program =
        Declared.orders(
            folder,
            """
              @Histogram(help = "Amounts of orders.", kind = io.forethought.HistogramKind.NATIVE)
              DistributionDataPoint price(Channel channel);
            """);
    List<GeneratedGroup> groups = LevelRules.groups(program);

    String name = "job_channel:shop_orders_price:rate5m";
    assertThat(groups)
        .flatExtracting(GeneratedGroup::rules)
        .containsExactly(
            rule(
                name,
                "sum without (instance, pod) (rate(shop_orders_price[5m]))",
                "A quantile: histogram_quantile(0.95, " + name + ")"));
    assertThat(CheckedRules.faults(groups, program)).isEmpty();
    CheckedRules.of(groups, folder).check();
  }

  @Test
  void theRulesOfAllMetricsOfTheRuntimeAreLoaded() throws Exception {
    MonitoredProgram program =
        new MonitoredProgram(
            "shop",
            JsonCatalogue.read(
                    Files.readString(Path.of("../runtime/core/src/main/resources", Catalogue.FILE)))
                .entries());
    List<GeneratedGroup> groups = LevelRules.groups(program);

    assertThat(groups)
        .extracting(GeneratedGroup::name)
        .containsExactly("io.forethought.runtime.Forethought");
    assertThat(groups.get(0).rules())
        .extracting(GeneratedRule::name)
        .contains(
            "job:process_cpu_seconds:rate5m", "job_metric_label:forethought_label_overflow:rate5m");
    assertThat(CheckedRules.faults(groups, program)).isEmpty();
    CheckedRules.of(groups, folder).check();
  }

  @Test
  void theyRecordTheRateOfAllReplicas() throws Exception {
    String labels = "{job=\"shop\",namespace=\"prod\",channel=\"web\",express=\"true\"";

    String outcome =
        CheckedRules.of(groups(), folder)
            .test(
                List.of(
                    Map.of(
                        "interval",
                        "1m",
                        "input_series",
                        List.of(
                            series(labels + ",instance=\"a:80\",pod=\"a\"}", "0+60x10"),
                            series(labels + ",instance=\"b:80\",pod=\"b\"}", "0+30x10"),
                            series(
                                labels
                                    + ",instance=\"c:80\",renamed_from=\"shop_orders_made_total\"}",
                                "0+30x10")),
                        "promql_expr_test",
                        List.of(
                            Map.of(
                                "expr",
                                "job_channel_express:shop_orders_created:rate5m",
                                "eval_time",
                                "10m",
                                "exp_samples",
                                List.of(
                                    Map.of(
                                        "labels",
                                        "job_channel_express:shop_orders_created:rate5m"
                                            + labels
                                            + "}",
                                        "value",
                                        2)))))));

    assertThat(outcome).isEqualTo("SUCCESS");
  }

  private static Map<String, Object> series(String labels, String values) {
    return Map.of("series", "shop_orders_created_total" + labels, "values", values);
  }

  @Test
  void aSetWithoutCountersAndHistogramsHasNoGroup() {
    assertThat(
            LevelRules.groups(
                Declared.orders(
                    folder,
                    """
                      @Gauge(help = "Orders that nobody has packed.")
                      GaugeDataPoint waiting();
                    """)))
        .isEmpty();
  }
}
