package io.forethought.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link CalendarDay}. */
class CalendarDayTest {

  @Test
  void dayOfTheCalendarIsRead() {
    assertThat(CalendarDay.of("2027-06-30")).hasValue(LocalDate.of(2027, 6, 30));
    assertThat(CalendarDay.of("2028-02-29")).hasValue(LocalDate.of(2028, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "soon",
        "2027-06-31",
        "2027-02-29",
        "2027-13-01",
        "2027-00-10",
        "2027-6-30",
        "20270630",
        "2027/06/30",
        "30.06.2027",
        "2027-06",
        "+12027-06-30",
        "2027-06-30T00:00",
        " 2027-06-30",
        "2027-06-30\n",
        "٢٠٢٧-٠٦-٣٠"
      })
  void everythingElseIsNoDay(String text) {
    assertThat(CalendarDay.of(text)).isEmpty();
  }
}
