package io.forethought.processor.queries;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.promql.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("once")
class MetricIndexTest {

  private static final MetricIndex INDEX = Shop.index();

  @ParameterizedTest
  @CsvSource({
    "shop_orders_created_total, COUNT, false",
    "shop_orders_created_created, CREATED, false",
    "shop_orders_pending, VALUE, false",
    "shop_checkout_seconds_bucket, BUCKET, false",
    "shop_checkout_seconds_count, OBSERVATIONS, false",
    "shop_checkout_seconds_sum, SUM, false",
    "shop_basket_bytes, HISTOGRAM, false",
    "shop_render_seconds, QUANTILE, false",
    "shop_render_seconds_count, OBSERVATIONS, false",
    "shop_mode, STATE, false",
    "shop_build_info, INFO, false",
    "shop_payments_total, COUNT, false",
    "shop_paid_total, COUNT, true",
    "shop_paid_created, CREATED, true",
  })
  void knowsTheSamplesOfEachType(String name, Role role, boolean former) {
    assertThat(INDEX.lookup(name))
        .isInstanceOfSatisfying(
            Lookup.Exported.class,
            found ->
                assertThat(found.samples())
                    .singleElement()
                    .satisfies(
                        sample -> {
                          assertThat(sample.role()).isEqualTo(role);
                          assertThat(sample.former()).isEqualTo(former);
                        }));
  }

  @ParameterizedTest
  @CsvSource({
    // without _total
    "shop_orders_created, shop_orders_created_total",
    "shop_paid, shop_paid_total",
    // the name of a family
    "shop_checkout_seconds, shop_checkout_seconds_bucket",
    "shop_build, shop_build_info",
    "jvm_gc_collection_seconds, jvm_gc_collection_seconds_count",
    // samples of other types
    "shop_render_seconds_bucket, shop_render_seconds",
    "jvm_gc_collection_seconds_bucket, jvm_gc_collection_seconds_count",
    "shop_basket_bytes_bucket, shop_basket_bytes",
    "shop_orders_pending_total, shop_orders_pending",
    "shop_checkout_seconds_total, shop_checkout_seconds_count",
    "shop_orders_created_count, shop_orders_created_total",
    "shop_orders_pending_sum, shop_orders_pending",
    "shop_mode_info, shop_mode",
  })
  void namesTheSampleThatATypeHasInstead(String name, String instead) {
    assertThat(INDEX.lookup(name))
        .isInstanceOfSatisfying(
            Lookup.NotOfType.class,
            found -> {
              assertThat(found.nearest().name()).isEqualTo(instead);
              assertThat(found.samples()).contains(found.nearest());
            });
  }

  @ParameterizedTest
  @CsvSource({
    "shop_order_created_total, shop_orders_created_total",
    "shop_orders_total_created, shop_orders_created_total",
    "shop_checkout_second_bucket, shop_checkout_seconds_bucket",
    "process_resident_memory, process_resident_memory_bytes",
  })
  void findsTheNearestName(String name, String nearest) {
    assertThat(INDEX.lookup(name)).isEqualTo(new Lookup.Unknown(Optional.of(nearest)));
  }

  @Test
  void proposesNothingThatIsTooDifferent() {
    assertThat(INDEX.lookup("warehouse_temperature"))
        .isEqualTo(new Lookup.Unknown(Optional.empty()));
    assertThat(INDEX.lookup("x".repeat(10_000))).isEqualTo(new Lookup.Unknown(Optional.empty()));
  }

  @Test
  void findsTheNewNameOfALockedMetric() {
    assertThat(INDEX.lookup("shop_orders_cancelled_total"))
        .isEqualTo(
            new Lookup.Removed(
                "shop_orders_cancelled_total", Optional.of("shop_orders_canceled_total")));
    assertThat(INDEX.lookup("shop_visitors"))
        .isEqualTo(new Lookup.Removed("shop_visitors", Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "up",
        "ALERTS",
        "node_load1",
        "kube_pod_info",
        "container_cpu_usage_seconds_total",
        "job:requests:rate5m",
        "process_open_fds",
        "target_info",
        "go_goroutines"
      })
  void leavesOtherProgramsAlone(String name) {
    assertThat(INDEX.lookup(name)).isEqualTo(new Lookup.Foreign());
  }

  @Test
  void leavesGivenNamesAlone() {
    MetricIndex index =
        MetricIndex.of(
            Shop.METRICS,
            Optional.empty(),
            new Foreign(List.of("legacy_*", "old_orders"), List.of()));

    assertThat(index.lookup("legacy_orders_total")).isEqualTo(new Lookup.Foreign());
    assertThat(index.lookup("old_orders")).isEqualTo(new Lookup.Foreign());
    assertThat(index.lookup("old_orders_total")).isInstanceOf(Lookup.Unknown.class);
  }

  @Test
  void aGivenNameIsForeignEvenIfALibraryDeclaresItOrASimilarOne() {
    MetricIndex index =
        MetricIndex.of(
            Shop.METRICS,
            Optional.empty(),
            new Foreign(List.of("jvm_*", "shop_order_created_total"), List.of()));

    assertThat(INDEX.lookup("jvm_gc_collection_seconds_count")).isInstanceOf(Lookup.Exported.class);
    for (String name :
        List.of(
            "jvm_gc_collection_seconds_count",
            "jvm_gc_collection_seconds_bucket",
            "shop_order_created_total")) {
      assertThat(index.lookup(name)).as(name).isEqualTo(new Lookup.Foreign());
    }
    assertThat(VectorText.of(held("jvm_gc_collection_seconds_count{cause='x'}", index)))
        .isEqualTo(VectorText.of(held("jvm_gc_pause_seconds_count{cause='x'}", index)));
  }

  @Test
  void targetsCanHaveGivenLabels() {
    String text = "sum by (market, brand) (shop_orders_pending)";
    MetricIndex index =
        MetricIndex.of(
            Shop.METRICS, Optional.empty(), new Foreign(List.of(), List.of("market", "channel")));

    assertThat(VectorText.of(held(text, INDEX)))
        .isEqualTo("gauge of shop_orders_pending {} aggregated one");
    assertThat(VectorText.of(held(text, index)))
        .isEqualTo("gauge of shop_orders_pending {market?} aggregated");
    assertThat(VectorText.of(held("shop_orders_canceled_total", index)))
        .isEqualTo("counter of shop_orders_canceled_total {__name__, channel, market?, …} ≥ 0");
  }

  @Test
  void recordingRulesDefineMetrics() {
    Vector rate = held("sum by (channel) (rate(shop_orders_created_total[5m]))", INDEX);
    Recordings recordings = new Recordings();
    MetricIndex index = INDEX.with(recordings);

    recordings.add("channel:orders:rate5m", rate, Map.of("team", "sales", "channel", ""));

    assertThat(VectorText.of(held("channel:orders:rate5m", index)))
        .isEqualTo(
            "rate of shop_orders_created_total {__name__, team=sales} per second ≥ 0 aggregated"
                + " one");
  }

  @Test
  void severalRulesCanRecordOneName() {
    Recordings recordings = new Recordings();
    MetricIndex index = INDEX.with(recordings);

    recordings.add("pending", held("sum(shop_orders_pending)", INDEX), Map.of("of", "orders"));
    recordings.add("pending", held("sum(shop_stock_items)", INDEX), Map.of("of", "stock"));

    assertThat(VectorText.of(held("pending", index)))
        .isEqualTo(
            "gauge of shop_orders_pending, shop_stock_items {__name__, of=orders|stock}"
                + " aggregated");
    assertThat(index.lookup("pendin")).isEqualTo(new Lookup.Unknown(Optional.of("pending")));
  }

  private static Vector held(String text, MetricIndex index) {
    return TypedExpression.of(Query.parse(text).expression().orElseThrow(), index).vector();
  }
}
