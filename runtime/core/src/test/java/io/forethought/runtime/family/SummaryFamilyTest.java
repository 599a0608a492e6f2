package io.forethought.runtime.family;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.model.snapshots.Labels;
import org.junit.jupiter.api.Test;

class SummaryFamilyTest {

  private final FamilySet families = new FamilySet();

  @Test
  void quantilesCountAndSumAreExposed() {
    SummaryFamily.Builder builder =
        SummaryFamily.builder(families, "size_bytes", "S.")
            .unit("bytes")
            .quantiles(0.5, 1)
            .maxAgeSeconds(3600);
    EnumLabel<Color> color = builder.label("color", Color.values());
    SummaryFamily size = builder.build();

    size.at(color.offset(Color.RED)).observe(10);
    size.at(color.offset(Color.RED)).observe(30);

    assertThat(Exposition.of(families).samples())
        .isEqualTo(
            """
            size_bytes{color="dark_green",quantile="0.5"} NaN
            size_bytes{color="dark_green",quantile="1.0"} NaN
            size_bytes_count{color="dark_green"} 0
            size_bytes_sum{color="dark_green"} 0.0
            size_bytes{color="red",quantile="0.5"} 10.0
            size_bytes{color="red",quantile="1.0"} 30.0
            size_bytes_count{color="red"} 2
            size_bytes_sum{color="red"} 40.0
            """);
  }

  @Test
  void withoutQuantilesThereAreCountAndSum() {
    DistributionDataPoint size =
        SummaryFamily.builder(families, "size_bytes", "S.").unit("bytes").build().only();

    size.observeWithExemplar(10, Labels.of("trace_id", "1"));

    assertThat(Exposition.of(families).openMetrics())
        .isEqualTo(
            """
            # TYPE size_bytes summary
            # UNIT size_bytes bytes
            # HELP size_bytes S.
            size_bytes_count 1
            size_bytes_sum 10.0
            # EOF
            """);
  }

  @Test
  void whatIsNotFiniteIsCountedAndNotRecorded() {
    DistributionDataPoint size = SummaryFamily.builder(families, "size_bytes", "S.").build().only();

    size.observe(Double.NaN);
    size.observe(Double.POSITIVE_INFINITY);

    assertThat(Exposition.of(families).samples())
        .isEqualTo(
            """
            forethought_amounts_rejected_total{metric="size_bytes"} 2.0
            size_bytes_count 0
            size_bytes_sum 0.0
            """);
  }
}
