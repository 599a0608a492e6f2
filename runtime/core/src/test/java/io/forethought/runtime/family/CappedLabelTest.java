package io.forethought.runtime.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CappedLabelTest {

  private final FamilySet families = new FamilySet();
  private final CounterFamily.Builder builder = CounterFamily.builder(families, "rain_total", "R.");

  @Test
  void theFirstValuesSeenAreTakenAndTheRestIsOther() {
    CappedLabel place = builder.cappedLabel("place", 2);
    CounterFamily rain = builder.build();

    for (String value : new String[] {"b", "a", "c", "a", "d"}) {
      rain.at(place.offset(value)).inc();
    }

    assertThat(Exposition.of(families).samples())
        .isEqualTo(
            """
            forethought_label_overflow_total{label="place",metric="rain_total"} 2.0
            rain_total{place="_other"} 2.0
            rain_total{place="a"} 2.0
            rain_total{place="b"} 1.0
            """);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "_other",
        "\uD83D",
        "rain\uDE00",
        "\uDE00\uD83D",
        "\uD800",
        "\uDFFF",
        "\uDBFF",
        "\uDC00"
      })
  void whatIsNoLabelValueIsOtherAndTakesNoRoom(String value) {
    CappedLabel place = builder.cappedLabel("place", 1);
    CounterFamily rain = builder.build();

    rain.at(place.offset(value)).inc();
    rain.at(place.offset("\uD83D\uDE00")).inc();

    assertThat(Exposition.of(families).samples())
        .isEqualTo(
            """
            forethought_label_overflow_total{label="place",metric="rain_total"} 1.0
            rain_total{place="_other"} 1.0
            rain_total{place="\uD83D\uDE00"} 1.0
            """);
  }

  /** The characters beside the surrogates, and the first and the last pair of them. */
  @ParameterizedTest
  @ValueSource(strings = {"\uD7FF", "\uE000", "\uD800\uDC00", "\uDBFF\uDFFF"})
  void whatIsBesideTheSurrogatesIsALabelValue(String value) {
    CappedLabel place = builder.cappedLabel("place", 1);
    CounterFamily rain = builder.build();

    rain.at(place.offset(value)).inc();

    assertThat(Exposition.of(families).samples())
        .isEqualTo("rain_total{place=\"" + value + "\"} 1.0\n");
  }

  @Test
  void inASetThatSharesNamesTheMetricsKeepTheSameValues() {
    assertThat(places(new FamilySet(true)))
        .isEqualTo(
            """
            hail_total{place="d"} 1.0
            rain_total{place="_other"} 1.0
            rain_total{place="a"} 1.0
            rain_total{place="b"} 1.0
            snow_total{other="c",place="_other"} 1.0
            snow_total{other="d",place="b"} 1.0
            """);
  }

  @Test
  void inOtherSetsEachMetricKeepsItsOwn() {
    assertThat(places(new FamilySet()))
        .contains("rain_total{place=\"_other\"} 1.0\n")
        .contains("snow_total{other=\"c\",place=\"c\"} 1.0\n");
  }

  private static String places(FamilySet families) {
    CounterFamily.Builder rain = CounterFamily.builder(families, "rain_total", "R.");
    CappedLabel ofRain = rain.cappedLabel("place", 2);
    CounterFamily rains = rain.build();
    CounterFamily.Builder snow = CounterFamily.builder(families, "snow_total", "S.");
    CappedLabel other = snow.cappedLabel("other", 2);
    CappedLabel ofSnow = snow.cappedLabel("place", 2);
    CounterFamily snows = snow.build();
    CounterFamily.Builder hail = CounterFamily.builder(families, "hail_total", "H.");
    CappedLabel ofHail = hail.cappedLabel("place", 3);
    CounterFamily hails = hail.build();

    rains.at(ofRain.offset("a")).inc();
    snows.at(ofSnow.offset("b") + other.offset("d")).inc();
    snows.at(ofSnow.offset("c") + other.offset("c")).inc();
    rains.at(ofRain.offset("c")).inc();
    rains.at(ofRain.offset("b")).inc();
    hails.at(ofHail.offset("d")).inc();
    return Exposition.of(families).samples().replaceAll("forethought_.*\n", "");
  }

  @Test
  void aListOfNamesReturnsTheFirstOnes() {
    FirstNames names = new FirstNames(2);

    assertThat(Stream.of("b", "", "_other", "a", "c", "\uD83D", "b").map(names::admit))
        .containsExactly("b", "_other", "_other", "a", "_other", "_other", "b");
    assertThat(names.admit(null)).isEqualTo("_other");
  }

  @Test
  void manyThreadsFillItExactlyAndLoseNothing() throws Exception {
    int max = 100;
    int values = 300;
    CappedLabel place = builder.cappedLabel("place", max);
    CounterFamily rain = builder.build();

    Threads.together(
        thread -> {
          for (int i = 0; i < values; i++) {
            rain.at(place.offset("p" + (i + thread * 37) % values)).inc();
          }
        });

    int[] offsets = IntStream.range(0, values).map(i -> place.offset("p" + i)).toArray();
    int[] taken = Arrays.stream(offsets).filter(offset -> offset < max).sorted().toArray();
    assertThat(taken).isEqualTo(IntStream.range(0, max).toArray());
    for (int offset : taken) {
      assertThat(rain.at(offset).get()).isEqualTo(Threads.COUNT);
    }
    assertThat(rain.at(max).get()).isEqualTo((values - max) * Threads.COUNT);
    assertThat(rain.collect().getDataPoints()).hasSize(max + 1);
  }
}
