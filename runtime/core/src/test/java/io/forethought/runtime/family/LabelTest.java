package io.forethought.runtime.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {

  private final FamilySet families = new FamilySet();
  private final CounterFamily.Builder builder = CounterFamily.builder(families, "rain_total", "R.");

  @Test
  void offsetsOfSeveralLabelsNeverMeet() {
    EnumLabel<Color> color = builder.label("color", Color.values());
    BooleanLabel warm = builder.booleanLabel("warm");
    IntLabel hour = builder.intLabel("hour", -1, 1);

    assertThat(color.offset(Color.RED)).isEqualTo(0);
    assertThat(color.offset(Color.DARK_GREEN)).isEqualTo(1);
    assertThat(color.offset(null)).isEqualTo(2);
    assertThat(warm.offset(false)).isEqualTo(0);
    assertThat(warm.offset(true)).isEqualTo(3);
    assertThat(hour.offset(-1)).isEqualTo(0);
    assertThat(hour.offset(1)).isEqualTo(18);
    assertThat(hour.offset(2)).isEqualTo(27);
  }

  @Test
  void numbersOutOfRangeAreOtherUpToTheLastOne() {
    IntLabel hour = builder.intLabel("hour", Integer.MAX_VALUE - 1, Integer.MAX_VALUE);

    assertThat(hour.offset(Integer.MAX_VALUE)).isEqualTo(1);
    assertThat(hour.offset(Integer.MIN_VALUE)).isEqualTo(2);
    assertThat(hour.offset(0)).isEqualTo(2);
  }

  @Test
  void aRangeCanHaveOneNumber() {
    IntLabel hour = builder.intLabel("hour", 7, 7);
    CounterFamily rain = builder.build();

    rain.at(hour.offset(7)).inc();
    rain.at(hour.offset(6)).inc(2);
    rain.at(hour.offset(8)).inc(3);

    assertThat(Exposition.of(families).samples())
        .isEqualTo(
            """
            forethought_label_overflow_total{label="hour",metric="rain_total"} 2.0
            rain_total{hour="7"} 1.0
            rain_total{hour="_other"} 5.0
            """);
  }

  @Test
  void otherItselfIsNotOutsideTheListedValues() {
    StringLabel place = builder.stringLabel("place", "here", "there");
    CounterFamily rain = builder.build();

    rain.at(place.offset("_other")).inc();
    rain.at(place.offset("nowhere")).inc();

    assertThat(Exposition.of(families).samples())
        .isEqualTo(
            """
            forethought_label_overflow_total{label="place",metric="rain_total"} 1.0
            rain_total{place="_other"} 2.0
            rain_total{place="here"} 0.0
            rain_total{place="there"} 0.0
            """);
  }

  /** Whichever of them is used first, also if no series exists from the start. */
  @ParameterizedTest
  @CsvSource({"RED, false", "DARK_GREEN, false", "RED, true", "DARK_GREEN, true"})
  void constantsRenderedAlikeShareOneSeries(Color first, boolean manySeries) {
    EnumLabel<Color> color = builder.label("color", Color.values(), Map.of("RED", "dark_green"));
    int place = manySeries ? builder.cappedLabel("place", 200).offset("here") : 0;
    CounterFamily rain = builder.build();

    rain.at(place + color.offset(first)).inc();
    rain.at(place + color.offset(Color.RED)).inc();
    rain.at(place + color.offset(Color.DARK_GREEN)).inc();

    String here = manySeries ? ",place=\"here\"" : "";
    String only = "rain_total{color=\"dark_green\"" + here + "} 3.0\n";
    assertThat(Exposition.of(families).samples()).isEqualTo(only);
    assertThat(Exposition.of(families).scraped()).isEqualTo(only);
    assertThat(rain.at(place + color.offset(Color.RED)))
        .isSameAs(rain.at(place + color.offset(Color.DARK_GREEN)));
  }

  /** "Aa" and "BB" have the same hash code. */
  @Test
  void seriesAreInTheOrderOfTheirLabelNamesAndValues() {
    StringLabel word = builder.stringLabel("word", "BB", "Aa");
    BooleanLabel any = builder.booleanLabel("any");
    CounterFamily rain = builder.build();

    rain.at(word.offset("BB") + any.offset(true)).inc();

    assertThat(Exposition.of(families).samples())
        .contains(
            """
            rain_total{any="false",word="Aa"} 0.0
            rain_total{any="false",word="BB"} 0.0
            rain_total{any="true",word="Aa"} 0.0
            rain_total{any="true",word="BB"} 1.0
            """);
  }

  @Test
  void aConstantAddedToTheEnumLaterIsOther() {
    EnumLabel<Color> color = builder.label("color", new Color[] {Color.RED});
    CounterFamily rain = builder.build();

    rain.at(color.offset(Color.DARK_GREEN)).inc();

    assertThat(Exposition.of(families).samples())
        .isEqualTo(
            """
            forethought_label_overflow_total{label="color",metric="rain_total"} 1.0
            rain_total{color="_other"} 1.0
            rain_total{color="red"} 0.0
            """);
  }

  @Test
  void aHundredSeriesExistFromTheStart() {
    IntLabel unused = builder.intLabel("hour", 1, 100);

    assertThat(builder.build().collect().getDataPoints()).hasSize(100);
  }

  @Test
  void moreThanAHundredSeriesComeWithTheirFirstUse() {
    IntLabel hour = builder.intLabel("hour", 1, 101);
    CounterFamily rain = builder.build();

    assertThat(rain.collect().getDataPoints()).isEmpty();
    rain.at(hour.offset(7)).inc();
    assertThat(Exposition.of(families).samples())
        .isEqualTo(
            """
            rain_total{hour="7"} 1.0
            """);
  }

  @Test
  void seriesOfACappedLabelComeWithTheirFirstUse() {
    BooleanLabel unused = builder.booleanLabel("warm");
    CappedLabel place = builder.cappedLabel("place", 1);
    CounterFamily rain = builder.build();

    assertThat(rain.collect().getDataPoints()).isEmpty();
    assertThat(rain.at(place.offset("here")).get()).isEqualTo(0);
    assertThat(rain.collect().getDataPoints()).hasSize(1);
  }

  @Test
  void anEmptyListedValueIsOther() {
    StringLabel place = builder.stringLabel("place", "here", "there");

    assertThat(place.offset("there")).isEqualTo(1);
    assertThat(place.offset("")).isEqualTo(2);
    assertThat(place.offset(null)).isEqualTo(2);
    assertThat(place.offset("There")).isEqualTo(2);
  }

  @Test
  void emptyAndHugeRangesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.intLabel("hour", 2, 1))
        .withMessage("Label \"hour\" of metric \"rain_total\" has an invalid range: 2 to 1.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.intLabel("hour", Integer.MIN_VALUE, Integer.MAX_VALUE))
        .withMessageContaining("has an invalid range: -2147483648 to 2147483647.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.cappedLabel("place", 0))
        .withMessage("Label \"place\" of metric \"rain_total\" has an invalid maximum: 0.");
  }

  @Test
  void tooManySeriesAreRefused() {
    CappedLabel unused = builder.cappedLabel("place", 2999);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.cappedLabel("street", 1999))
        .withMessage(
            """
            Metric "rain_total" has too many series: with label "street" it has 6000000 \
            combinations of label values, and at most 4194304 are possible.
            Fix: remove a label or lower a bound.\
            """);
  }

  @Test
  void aLabelNamedTwiceIsRefused() {
    CappedLabel first = builder.cappedLabel("place", 1);
    CappedLabel second = builder.cappedLabel("place", 1);

    assertThat(first).isNotSameAs(second);
    assertThatIllegalArgumentException().isThrownBy(builder::build);
  }
}
