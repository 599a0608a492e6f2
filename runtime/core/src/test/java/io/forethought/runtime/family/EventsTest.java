package io.forethought.runtime.family;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Recording by offset, as generated methods do that return nothing. */
class EventsTest {

  private final FamilySet families = new FamilySet();

  /** What decides where a counter or histogram keeps its values. */
  enum Home {
    CELLS,
    EXEMPLARS,
    EXPIRING
  }

  private CappedLabel label(SampledFamilyBuilder<?> builder, Home home) {
    if (home == Home.EXEMPLARS) {
      builder.exemplars();
    }
    return home == Home.EXPIRING
        ? builder.cappedLabel("place", 4, 60_000)
        : builder.cappedLabel("place", 4);
  }

  @ParameterizedTest
  @EnumSource
  void amountsAddUpWithThoseOfTheDataPoint(Home home) {
    CounterFamily.Builder builder = CounterFamily.builder(families, "rain_total", "R.");
    CappedLabel place = label(builder, home);
    CounterFamily rain = builder.build();

    rain.inc(place.offset("a"));
    rain.inc(place.offset("a"), 10L);
    rain.inc(place.offset("a"), 0.5);
    rain.inc(place.offset("a"), 100.0);
    rain.inc(place.offset("b"), 7L);
    rain.at(place.offset("a")).inc(1000);

    assertThat(Exposition.of(families).samples())
        .isEqualTo("rain_total{place=\"a\"} 1111.5\nrain_total{place=\"b\"} 7.0\n");
    assertThat(rain.at(place.offset("a")).get()).isEqualTo(1111.5);
    assertThat(rain.at(place.offset("b")).getLongValue()).isEqualTo(7);
  }

  @ParameterizedTest
  @EnumSource
  void invalidAmountsAreRejected(Home home) {
    CounterFamily.Builder builder = CounterFamily.builder(families, "rain_total", "R.");
    CappedLabel place = label(builder, home);
    CounterFamily rain = builder.build();
    rain.inc(place.offset("a"));

    rain.inc(place.offset("a"), -1L);
    rain.inc(place.offset("a"), -0.5);
    rain.inc(place.offset("a"), Double.NaN);

    assertThat(Exposition.of(families).samples())
        .isEqualTo(
            """
            forethought_amounts_rejected_total{metric="rain_total"} 3.0
            rain_total{place="a"} 1.0
            """);
  }

  @Test
  void anEventLeavesAnExemplar() {
    CounterFamily.Builder builder =
        CounterFamily.builder(families, "rain_total", "R.")
            .exemplars(() -> Labels.of("sky", "grey"));
    CappedLabel place = builder.cappedLabel("place", 4);
    CounterFamily rain = builder.build();

    rain.inc(place.offset("a"), 3L);

    CounterSnapshot snapshot = (CounterSnapshot) rain.collect();
    assertThat(snapshot.getDataPoints())
        .singleElement()
        .satisfies(point -> assertThat(point.getExemplar().getValue()).isEqualTo(3));
  }

  @Test
  void theDataPointIsTheSameEachTime() {
    CounterFamily.Builder builder = CounterFamily.builder(families, "rain_total", "R.");
    EnumLabel<Color> color = builder.label("color", Color.values());
    CounterFamily rain = builder.build();
    rain.inc(color.offset(Color.RED));

    CounterDataPoint point = rain.at(color.offset(Color.RED));

    assertThat(point.get()).isEqualTo(1);
    assertThat(rain.at(color.offset(Color.RED))).isSameAs(point);
  }

  @ParameterizedTest
  @EnumSource
  void observationsAddUpWithThoseOfTheDataPoint(Home home) {
    HistogramFamily.Builder builder =
        HistogramFamily.builder(families, "wait_seconds", "W.").buckets(1, 10);
    CappedLabel place = label(builder, home);
    HistogramFamily wait = builder.build();

    wait.observe(place.offset("a"), 0.5);
    wait.observe(place.offset("a"), 5);
    wait.observe(place.offset("a"), Double.POSITIVE_INFINITY);
    wait.at(place.offset("a")).observe(50);

    assertThat(Exposition.of(families).samples())
        .contains("forethought_amounts_rejected_total{metric=\"wait_seconds\"} 1.0\n");
    HistogramSnapshot snapshot = (HistogramSnapshot) wait.collect();
    assertThat(snapshot.getDataPoints())
        .singleElement()
        .satisfies(
            point -> {
              assertThat(point.getSum()).isEqualTo(55.5);
              assertThat(point.getClassicBuckets().getCount(0)).isEqualTo(1);
              assertThat(point.getClassicBuckets().getCount(1)).isEqualTo(1);
              assertThat(point.getClassicBuckets().getCount(2)).isEqualTo(1);
            });
  }

  @Test
  void summariesAndGaugesTakeAnOffsetToo() {
    SummaryFamily.Builder sizeBuilder = SummaryFamily.builder(families, "size_bytes", "S.");
    CappedLabel sizePlace = sizeBuilder.cappedLabel("place", 4);
    SummaryFamily size = sizeBuilder.build();
    GaugeFamily.Builder levelBuilder = GaugeFamily.builder(families, "level", "L.");
    CappedLabel levelPlace = levelBuilder.cappedLabel("place", 4);
    GaugeFamily level = levelBuilder.build();

    size.observe(sizePlace.offset("a"), 5);
    size.observe(sizePlace.offset("a"), 6);
    level.set(levelPlace.offset("a"), 3);
    level.set(levelPlace.offset("a"), Double.NaN);

    assertThat(Exposition.of(families).samples())
        .isEqualTo(
            """
            forethought_amounts_rejected_total{metric="level"} 1.0
            level{place="a"} 3.0
            size_bytes_count{place="a"} 2
            size_bytes_sum{place="a"} 11.0
            """);
  }
}
