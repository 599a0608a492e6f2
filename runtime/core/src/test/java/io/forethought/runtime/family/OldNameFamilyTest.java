package io.forethought.runtime.family;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OldNameFamilyTest {

  private static final String UNTIL = "2027-06-30";

  private final FamilySet families = new FamilySet();

  @Test
  void aCounterIsToldUnderBothNamesWithTheSameLabelsAndValues() {
    CounterFamily.Builder builder =
        CounterFamily.builder(families, "rain_seconds_total", "R.")
            .unit("seconds")
            .alsoAs("wet_seconds_total", UNTIL);
    BooleanLabel heavy = builder.booleanLabel("heavy");
    CounterFamily rain = builder.build();

    rain.at(heavy.offset(true)).inc(2.5);

    assertThat(Exposition.of(families).text())
        .isEqualTo(
            """
            # HELP rain_seconds_total R.
            # TYPE rain_seconds_total counter
            rain_seconds_total{heavy="false"} 0.0
            rain_seconds_total{heavy="true"} 2.5
            # HELP wet_seconds_total Renamed to rain_seconds_total; exported until 2027-06-30.
            # TYPE wet_seconds_total counter
            wet_seconds_total{heavy="false"} 0.0
            wet_seconds_total{heavy="true"} 2.5
            """);
    assertThat(Exposition.of(families).openMetrics())
        .isEqualTo(
            """
            # TYPE rain_seconds counter
            # UNIT rain_seconds seconds
            # HELP rain_seconds R.
            rain_seconds_total{heavy="false"} 0.0
            rain_seconds_total{heavy="true"} 2.5
            # TYPE wet_seconds counter
            # UNIT wet_seconds seconds
            # HELP wet_seconds Renamed to rain_seconds_total; exported until 2027-06-30.
            wet_seconds_total{heavy="false"} 0.0
            wet_seconds_total{heavy="true"} 2.5
            # EOF
            """);
    assertThat(Exposition.of(families).openMetrics2())
        .contains("\nwet_seconds_total{heavy=\"true\"} 2.5\n");
  }

  @Test
  void aNameWithoutTheUnitStaysAsItWas() {
    GaugeFamily.builder(families, "wait_seconds", "W.")
        .unit("seconds")
        .alsoAs("WaitTime", UNTIL)
        .build()
        .only()
        .set(4);

    assertThat(Exposition.of(families).openMetrics())
        .isEqualTo(
            """
            # TYPE WaitTime gauge
            # HELP WaitTime Renamed to wait_seconds; exported until 2027-06-30.
            WaitTime 4.0
            # TYPE wait_seconds gauge
            # UNIT wait_seconds seconds
            # HELP wait_seconds W.
            wait_seconds 4.0
            # EOF
            """);
    assertThat(Exposition.of(families).samples()).isEqualTo("WaitTime 4.0\nwait_seconds 4.0\n");
    assertThat(Exposition.of(families).openMetrics2()).contains("\nWaitTime 4.0\n");
  }

  @Test
  void aHistogramIsToldUnderBothNames() {
    DistributionDataPoint wait =
        HistogramFamily.builder(families, "wait_seconds", "W.")
            .unit("seconds")
            .buckets(1)
            .alsoAs("delay_seconds", UNTIL)
            .build()
            .only();

    wait.observe(0.5);

    assertThat(Exposition.of(families).text())
        .isEqualTo(
            """
            # HELP delay_seconds Renamed to wait_seconds; exported until 2027-06-30.
            # TYPE delay_seconds histogram
            delay_seconds_bucket{le="1.0"} 1
            delay_seconds_bucket{le="+Inf"} 1
            delay_seconds_count 1
            delay_seconds_sum 0.5
            # HELP wait_seconds W.
            # TYPE wait_seconds histogram
            wait_seconds_bucket{le="1.0"} 1
            wait_seconds_bucket{le="+Inf"} 1
            wait_seconds_count 1
            wait_seconds_sum 0.5
            """);
    assertThat(Exposition.of(families).openMetrics())
        .startsWith(
            """
            # TYPE delay_seconds histogram
            # UNIT delay_seconds seconds
            # HELP delay_seconds Renamed to wait_seconds; exported until 2027-06-30.
            delay_seconds_bucket{le="1.0"} 1
            """);
  }

  @Test
  void aSummaryIsToldUnderBothNames() {
    SummaryFamily.Builder builder =
        SummaryFamily.builder(families, "size_bytes", "S.")
            .unit("bytes")
            .quantiles(0.5)
            .alsoAs("length", UNTIL);
    BooleanLabel zip = builder.booleanLabel("zip");

    builder.build().at(zip.offset(true)).observe(7);

    String samples =
        """
        size_bytes{zip="false",quantile="0.5"} NaN
        size_bytes_count{zip="false"} 0
        size_bytes_sum{zip="false"} 0.0
        size_bytes{zip="true",quantile="0.5"} 7.0
        size_bytes_count{zip="true"} 1
        size_bytes_sum{zip="true"} 7.0
        """;
    assertThat(Exposition.of(families).samples())
        .isEqualTo(samples.replace("size_bytes", "length") + samples);
    assertThat(Exposition.of(families).openMetrics())
        .startsWith(
            """
            # TYPE length summary
            # HELP length Renamed to size_bytes; exported until 2027-06-30.
            length{zip="false",quantile="0.5"} NaN
            """);
  }

  @Test
  void theLabelOfTheStatesHasTheNameOfItsFamily() {
    StateSetFamily.builder(families, "lamp", "L.", Color.values(), Map.of())
        .alsoAs("light", UNTIL)
        .build()
        .only()
        .become(Color.RED);

    assertThat(Exposition.of(families).text())
        .isEqualTo(
            """
            # HELP lamp L.
            # TYPE lamp gauge
            lamp{lamp="dark_green"} 0
            lamp{lamp="red"} 1
            # HELP light Renamed to lamp; exported until 2027-06-30.
            # TYPE light gauge
            light{light="dark_green"} 0
            light{light="red"} 1
            """);
    assertThat(Exposition.of(families).openMetrics())
        .endsWith(
            """
            # TYPE light stateset
            # HELP light Renamed to lamp; exported until 2027-06-30.
            light{light="dark_green"} 0
            light{light="red"} 1
            # EOF
            """);
  }

  @Test
  void factsAreToldUnderBothNamesOnceTheyAreSet() {
    InfoFamily build =
        InfoFamily.build(families, "build_info", "B.", "version").alsoAs("app_info", UNTIL);
    assertThat(Exposition.of(families).text()).isEmpty();

    build.set("2");

    assertThat(Exposition.of(families).text())
        .isEqualTo(
            """
            # HELP app_info Renamed to build_info; exported until 2027-06-30.
            # TYPE app_info gauge
            app_info{version="2"} 1
            # HELP build_info B.
            # TYPE build_info gauge
            build_info{version="2"} 1
            """);
    assertThat(Exposition.of(families).openMetrics())
        .startsWith(
            """
            # TYPE app info
            # HELP app Renamed to build_info; exported until 2027-06-30.
            app_info{version="2"} 1
            """);
  }

  @Test
  void whatGoesWrongIsCountedOnceUnderTheNewName() {
    CounterFamily.Builder builder =
        CounterFamily.builder(families, "rain_total", "R.").alsoAs("wet_total", UNTIL);
    BooleanLabel heavy = builder.booleanLabel("heavy");
    StringLabel place = builder.stringLabel("place", "sea");

    builder.build().at(heavy.offset(true) + place.offset("moon")).inc(-1);

    assertThat(Exposition.of(families).samples())
        .isEqualTo(
            """
            forethought_amounts_rejected_total{metric="rain_total"} 1.0
            forethought_label_overflow_total{label="place",metric="rain_total"} 1.0
            rain_total{heavy="false",place="sea"} 0.0
            rain_total{heavy="true",place="_other"} 0.0
            rain_total{heavy="true",place="sea"} 0.0
            wet_total{heavy="false",place="sea"} 0.0
            wet_total{heavy="true",place="_other"} 0.0
            wet_total{heavy="true",place="sea"} 0.0
            """);
  }
}
