package io.forethought.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.Operations;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class DeclaredMetricsTest {

  private static final CatalogueLabel CHANNEL =
      new CatalogueLabel("channel", List.of("app", "phone"), 0);

  private static final CatalogueLabel VIEW = new CatalogueLabel("view", List.of(), 9);

  @Test
  void aCounterHasASeriesForEachCombination() {
    CatalogueEntry orders =
        entry(MetricType.COUNTER, "shop_orders_total", List.of(CHANNEL, VIEW), List.of());

    // 17 of the name, 7 + 4 + 4 of the channel, 4 + 16 + 4 of the view
    assertThat(metric(orders))
        .isEqualTo(
            new ExposedMetric(
                "shop_orders_total", "counter", 20, 0, 0, 40, 20 * 56, 20 * 66 + 72, true));
  }

  @Test
  void aHistogramHasASumForEachCombination() {
    CatalogueEntry waits =
        entry(MetricType.HISTOGRAM, "shop_wait_seconds", List.of(CHANNEL), List.of(0.1, 1.0));

    assertThat(metric(waits))
        .isEqualTo(
            new ExposedMetric(
                "shop_wait_seconds",
                "histogram",
                10,
                0,
                2,
                16,
                10 * 32 + 2 * 61,
                10 * 32 + 2 * 61 + 100 + 74,
                true));
  }

  @Test
  void gaugesAreNotRecorded() {
    CatalogueEntry open = entry(MetricType.GAUGE, "shop_open_carts", List.of(CHANNEL), List.of());

    assertThat(metric(open).gauges()).isEqualTo(2);
    assertThat(metric(open).isRecorded()).isFalse();
  }

  @Test
  void anUnlimitedMetricIsLargeButANumber() {
    CatalogueLabel huge = new CatalogueLabel("id", List.of(), Integer.MAX_VALUE - 1);
    CatalogueEntry visits =
        entry(MetricType.COUNTER, "shop_visits_total", List.of(huge, huge, huge), List.of());

    assertThat(metric(visits).page()).isEqualTo(Long.MAX_VALUE);
  }

  private static ExposedMetric metric(CatalogueEntry entry) {
    return DeclaredMetrics.of(List.of(entry)).metrics().get(0);
  }

  private static CatalogueEntry entry(
      MetricType type, String name, List<CatalogueLabel> labels, List<Double> buckets) {
    Site site = () -> "shop.ShopMetrics.metric";
    return new CatalogueEntry(
        new Sited<>(name, site),
        type,
        BaseUnit.NONE,
        "What happens.",
        labels,
        buckets,
        List.of(),
        Optional.empty(),
        List.of(),
        "",
        "shop.ShopMetrics",
        "metric",
        Operations.NONE,
        site);
  }
}
