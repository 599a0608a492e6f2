package io.forethought.runtime.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.Timer;
import io.prometheus.metrics.model.snapshots.Labels;
import org.junit.jupiter.api.Test;

class HistogramFamilyTest {

  private final FamilySet families = new FamilySet();

  @Test
  void observationsFallIntoTheirBuckets() {
    HistogramFamily.Builder builder =
        HistogramFamily.builder(families, "wait_seconds", "W.").unit("seconds").buckets(1, 10);
    BooleanLabel paid = builder.booleanLabel("paid");
    HistogramFamily wait = builder.build();

    wait.at(paid.offset(true)).observe(0.5);
    wait.at(paid.offset(true)).observe(10);

    DistributionDataPoint paidWait = wait.at(paid.offset(true));
    assertThat(paidWait.getCount()).isEqualTo(2);
    assertThat(paidWait.getSum()).isEqualTo(10.5);
    assertThat(Exposition.of(families).samples())
        .isEqualTo(
            """
            wait_seconds_bucket{paid="false",le="1.0"} 0
            wait_seconds_bucket{paid="false",le="10.0"} 0
            wait_seconds_bucket{paid="false",le="+Inf"} 0
            wait_seconds_count{paid="false"} 0
            wait_seconds_sum{paid="false"} 0.0
            wait_seconds_bucket{paid="true",le="1.0"} 1
            wait_seconds_bucket{paid="true",le="10.0"} 2
            wait_seconds_bucket{paid="true",le="+Inf"} 2
            wait_seconds_count{paid="true"} 2
            wait_seconds_sum{paid="true"} 10.5
            """);
  }

  @Test
  void labelValuesStayWithTheirNamesWhateverTheirOrder() {
    HistogramFamily.Builder builder =
        HistogramFamily.builder(families, "wait_seconds", "W.").buckets(1);
    StringLabel zone = builder.stringLabel("zone", "z");
    StringLabel area = builder.stringLabel("area", "a");
    HistogramFamily wait = builder.build();

    wait.at(zone.offset("z") + area.offset("a")).observe(3);

    assertThat(Exposition.of(families).samples())
        .contains("wait_seconds_sum{area=\"a\",zone=\"z\"} 3.0\n");
  }

  @Test
  void whatIsNotFiniteIsCountedAndNotRecorded() {
    DistributionDataPoint wait =
        HistogramFamily.builder(families, "wait_seconds", "W.").buckets(1).build().only();

    wait.observe(Double.NaN);
    wait.observe(Double.POSITIVE_INFINITY);
    wait.observe(Double.NEGATIVE_INFINITY);
    wait.observeWithExemplar(Double.NaN, Labels.EMPTY);

    assertThat(Exposition.of(families).samples())
        .isEqualTo(
            """
            forethought_amounts_rejected_total{metric="wait_seconds"} 4.0
            wait_seconds_bucket{le="1.0"} 0
            wait_seconds_bucket{le="+Inf"} 0
            wait_seconds_count 0
            wait_seconds_sum 0.0
            """);
  }

  @Test
  void withoutBucketsThoseOfTheClientApply() {
    HistogramFamily.builder(families, "wait_seconds", "W.").build();

    assertThat(Exposition.of(families).samples().lines())
        .hasSize(14)
        .startsWith("wait_seconds_bucket{le=\"0.005\"} 0")
        .contains("wait_seconds_bucket{le=\"10.0\"} 0");
  }

  @Test
  void exemplarsAreDroppedAndTheCompleteNameStandsInEachFormat() {
    DistributionDataPoint wait =
        HistogramFamily.builder(families, "wait_seconds", "W.")
            .unit("seconds")
            .buckets(1)
            .build()
            .only();

    wait.observeWithExemplar(0.5, Labels.of("trace_id", "1"));

    Exposition exposition = Exposition.of(families);
    assertThat(exposition.openMetrics())
        .isEqualTo(
            """
            # TYPE wait_seconds histogram
            # UNIT wait_seconds seconds
            # HELP wait_seconds W.
            wait_seconds_bucket{le="1.0"} 1
            wait_seconds_bucket{le="+Inf"} 1
            wait_seconds_count 1
            wait_seconds_sum 0.5
            # EOF
            """);
    assertThat(exposition.openMetrics2()).contains("\nwait_seconds_count 1\n");
  }

  @Test
  void aTimerObservesOnce() {
    DistributionDataPoint wait =
        HistogramFamily.builder(families, "wait_seconds", "W.").build().only();

    try (Timer timer = wait.startTimer()) {
      assertThat(timer).isNotNull();
    }
    wait.time(() -> {});

    assertThat(wait.getCount()).isEqualTo(2);
  }

  @Test
  void theLabelNameOfTheBucketsIsRefused() {
    HistogramFamily.Builder builder = HistogramFamily.builder(families, "wait_seconds", "W.");
    StringLabel unused = builder.stringLabel("le", "a");

    assertThatIllegalArgumentException().isThrownBy(builder::build);
  }
}
