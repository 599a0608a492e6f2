package io.forethought.processor.catalogue;

import static io.forethought.processor.catalogue.TestEntry.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.MetricType;
import org.junit.jupiter.api.Test;

class QueryTest {

  @Test
  void aCounterIsARateByItsNarrowestLabel() {
    assertThat(query(entry(MetricType.COUNTER, "a_total"))).isEqualTo("sum(rate(a_total[5m]))");
    assertThat(
            query(
                entry(MetricType.COUNTER, "a_total")
                    .capped("page", 20)
                    .label("only", "one")
                    .label("provider", "x", "y")
                    .label("mode", "p", "q", "r")))
        .isEqualTo("sum by (provider) (rate(a_total[5m]))");
    assertThat(
            query(
                entry(MetricType.COUNTER, "a_total")
                    .label("zone", "x", "y", "z")
                    .label("area", "p", "q")))
        .isEqualTo("sum by (zone) (rate(a_total[5m]))");
    assertThat(
            query(entry(MetricType.COUNTER, "a_total").capped("zone", 10).label("area", "p", "q")))
        .isEqualTo("sum by (area) (rate(a_total[5m]))");
    assertThat(
            query(entry(MetricType.COUNTER, "a_total").capped("zone", 9).label("area", "p", "q")))
        .isEqualTo("sum by (zone) (rate(a_total[5m]))");
    assertThat(query(entry(MetricType.COUNTER, "a_total"))).isEqualTo("sum(rate(a_total[5m]))");
    assertThat(query(entry(MetricType.COUNTER, "a_total").label("metric")))
        .isEqualTo("sum by (metric) (rate(a_total[5m]))");
    assertThat(query(entry(MetricType.COUNTER, "a_total").label("any").capped("page", 9)))
        .isEqualTo("sum by (page) (rate(a_total[5m]))");
  }

  @Test
  void aHistogramIsAPercentile() {
    assertThat(query(entry(MetricType.HISTOGRAM, "a_seconds").buckets(1)))
        .isEqualTo("histogram_quantile(0.95, sum by (le) (rate(a_seconds_bucket[5m])))");
    assertThat(query(entry(MetricType.HISTOGRAM, "a_seconds").buckets(1).label("b", "x", "y")))
        .isEqualTo("histogram_quantile(0.95, sum by (le, b) (rate(a_seconds_bucket[5m])))");
  }

  @Test
  void aNativeHistogramHasNoLabelForBuckets() {
    assertThat(query(entry(MetricType.HISTOGRAM, "a_seconds")))
        .isEqualTo("histogram_quantile(0.95, sum(rate(a_seconds[5m])))");
    assertThat(query(entry(MetricType.HISTOGRAM, "a_seconds").label("b", "x", "y")))
        .isEqualTo("histogram_quantile(0.95, sum by (b) (rate(a_seconds[5m])))");
  }

  @Test
  void aSummaryIsAnAverageBecauseItsQuantilesCannotBeAddedUp() {
    assertThat(query(entry(MetricType.SUMMARY, "a_bytes").quantiles(0.5).label("b", "x", "y")))
        .isEqualTo("sum by (b) (rate(a_bytes_sum[5m])) / sum by (b) (rate(a_bytes_count[5m]))");
  }

  @Test
  void theOthersAreWhatTheyAre() {
    assertThat(query(entry(MetricType.GAUGE, "a").label("b", "x", "y"))).isEqualTo("a");
    assertThat(query(entry(MetricType.GAUGE, "a_timestamp_seconds")))
        .isEqualTo("time() - a_timestamp_seconds");
    assertThat(query(entry(MetricType.GAUGE, "process_start_time_seconds")))
        .isEqualTo("time() - process_start_time_seconds");
    assertThat(query(entry(MetricType.GAUGE, "timestamp_seconds"))).isEqualTo("timestamp_seconds");
    assertThat(query(entry(MetricType.INFO, "a_info").label("b"))).isEqualTo("a_info");
    assertThat(query(entry(MetricType.STATE_SET, "a").label("a", "x", "y"))).isEqualTo("a == 1");
  }

  private static String query(TestEntry entry) {
    return Query.of(entry.build());
  }
}
