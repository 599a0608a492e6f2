package io.forethought.processor.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parses a day, written as year, month and day: {@code 2027-06-30}. */
public final class CalendarDay {

  private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private CalendarDay() {}

  /** The day of a text; none if the format is wrong or the day does not exist. */
  public static Optional<LocalDate> of(String text) {
    if (!WRITTEN.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }
}
