package io.forethought.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class PlanTest {

  private static final Duration INTERVAL = Duration.ofSeconds(15);
  private static final Duration RETENTION = Duration.ofDays(30);

  private static final ExposedMetric ORDERS =
      new ExposedMetric("shop_orders_total", "counter", 100, 0, 0, 200, 5_000, 6_000, true);

  private static final ExposedMetric STOCK =
      new ExposedMetric("shop_stock", "gauge", 300, 300, 0, 300, 9_000, 12_000, false);

  private static final Exposition SHOP = new Exposition(List.of(ORDERS, STOCK), 0.1, false);

  @Test
  void theCostliestMetricComesFirst() {
    Plan plan = Plan.of(new Deployment(10, INTERVAL, RETENTION, 0), SHOP);

    assertThat(plan.items())
        .extracting(item -> item.metric().name())
        .containsExactly("shop_stock", "shop_orders_total", "up, scrape_…");
    assertThat(plan.total().series()).isEqualTo(4_050);
    assertThat(plan.total().samples()).isCloseTo(270, withPercentage(0.001));
    assertThat(plan.total().uncompressed()).isEqualTo(12_000);
    assertThat(plan.total().network()).isEqualTo(1_200);
  }

  @Test
  void twiceTheInstancesNeedTwiceAsMuch() {
    Need one = Plan.of(new Deployment(1_000, INTERVAL, RETENTION, 1), SHOP).total();
    Need two = Plan.of(new Deployment(2_000, INTERVAL, RETENTION, 1), SHOP).total();

    assertThat(two.disk()).isCloseTo(2 * one.disk(), withPercentage(0.001));
    assertThat(two.network()).isEqualTo(2 * one.network());
    assertThat(two.memory() - one.memory())
        .isCloseTo(one.memory() - (210L << 20), withPercentage(0.001));
  }

  @Test
  void aLongerIntervalSavesDiskAndHardlyMemory() {
    Need often = Plan.of(new Deployment(1_000, INTERVAL, RETENTION, 0), SHOP).total();
    Need seldom =
        Plan.of(new Deployment(1_000, INTERVAL.multipliedBy(2), RETENTION, 0), SHOP).total();

    assertThat(seldom.samples()).isEqualTo(often.samples() / 2);
    assertThat(seldom.disk()).isBetween(0.5 * often.disk(), 0.55 * often.disk());
    assertThat(seldom.memory()).isBetween(0.75 * often.memory(), often.memory());
  }

  @Test
  void oldSeriesNeedHalfTheMemoryAndNoNetwork() {
    Need without = Plan.of(new Deployment(1_000, INTERVAL, RETENTION, 0), SHOP).total();
    Need with = Plan.of(new Deployment(1_000, INTERVAL, RETENTION, 1), SHOP).total();

    assertThat(without.oldSeries()).isZero();
    assertThat(with.oldSeries()).isEqualTo(with.series());
    assertThat(with.network()).isEqualTo(without.network());
    assertThat(with.memory()).isBetween(1.25 * without.memory(), 1.5 * without.memory());
  }

  @Test
  void recordingRulesKeepTheCountersOfOneInstance() {
    Need recorded = Plan.of(new Deployment(1_000, INTERVAL, RETENTION, 1), SHOP).recorded();

    assertThat(recorded.series()).isEqualTo(100);
    assertThat(recorded.oldSeries()).isZero();
  }

  @Test
  void eachServerHasAShareOfTheSeries() {
    assertThat(Plan.of(new Deployment(12_000, INTERVAL, RETENTION, 0), SHOP).servers()).isOne();
    assertThat(Plan.of(new Deployment(13_000, INTERVAL, RETENTION, 0), SHOP).servers())
        .isEqualTo(2);
    assertThat(Plan.of(new Deployment(12_000, Duration.ofSeconds(1), RETENTION, 0), SHOP).servers())
        .isEqualTo(5);
  }
}
