package io.forethought.processor.operations.output.objectives;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What happens to the events of an objective over 30 days.
 *
 * @param parts one after another
 */
record Course(List<Part> parts) {

  /** The minutes between two evaluations of the rules. */
  static final int STEP = 60;

  /** The minutes of the shortest window. */
  private static final int SHORTEST = 5;

  private static final int LONGEST_OF_SAMPLES = 6 * 60;

  /**
   * A time in which nothing changes.
   *
   * @param minutes how long it is
   * @param events how many events a minute has
   * @param errors how many of them are errors
   */
  record Part(int minutes, double events, double errors) {}

  static Part part(int minutes, double events, double errors) {
    return new Part(minutes, events, errors);
  }

  int minutes() {
    return parts.stream().mapToInt(Part::minutes).sum();
  }

  /**
   * A counter with a sample for each minute, in the notation of promtool, which adds binary
   * fractions without an error.
   */
  String counter(ToDoubleFunction<Part> perMinute) {
    StringBuilder written = new StringBuilder("0");
    BigDecimal value = BigDecimal.ZERO;
    for (Part part : parts) {
      BigDecimal each = BigDecimal.valueOf(perMinute.applyAsDouble(part));
      String first = value.add(each).toPlainString();
      written.append(' ').append(first).append('+').append(each.toPlainString());
      written.append('x').append(part.minutes() - 1);
      value = value.add(each.multiply(BigDecimal.valueOf(part.minutes())));
    }
    return written.toString();
  }

  /** The sum over the first minutes of the course. */
  private double until(int minute, ToDoubleFunction<Part> perMinute) {
    double sum = 0;
    int left = Math.max(0, minute);
    for (Part part : parts) {
      int minutes = Math.min(left, part.minutes());
      sum += minutes * perMinute.applyAsDouble(part);
      left -= minutes;
    }
    return sum;
  }

  private double within(int from, int to, ToDoubleFunction<Part> perMinute) {
    return until(to, perMinute) - until(from, perMinute);
  }

  /**
   * The share of errors before a minute.
   *
   * @param window the minutes before it
   * @param closed whether a range of Prometheus includes its beginning, as before version 3
   */
  double ratio(int minute, int window, boolean closed) {
    if (window > LONGEST_OF_SAMPLES) {
      return ratioOfRecorded(minute, minute - window + (closed ? 0 : STEP));
    }
    int from = minute - window + (closed ? 0 : 1);
    double events = within(from, minute, Part::events);
    return events > 0 ? within(from, minute, Part::errors) / events : 0;
  }

  /** The share of errors in the shortest windows before each evaluation. */
  private double ratioOfRecorded(int last, int first) {
    double events = 0;
    double errors = 0;
    for (int minute = Math.max(first, 0); minute <= last; minute += STEP) {
      events += within(minute - SHORTEST, minute, Part::events);
      errors += within(minute - SHORTEST, minute, Part::errors);
    }
    return events > 0 ? errors / events : 0;
  }

  /** Whether one of two pairs of windows is exceeded. */
  boolean burns(int minute, List<Pair> pairs, boolean closed) {
    return pairs.stream()
        .anyMatch(
            pair ->
                ratio(minute, pair.longer(), closed) > pair.ratio()
                    && ratio(minute, pair.shorter(), closed) > pair.ratio());
  }

  /**
   * Two windows in minutes, and the share of errors that must be exceeded in both.
   *
   * @param longer the long one
   * @param shorter the short one
   * @param ratio the share
   */
  record Pair(int longer, int shorter, double ratio) {}

  /** The times at which one of two pairs is exceeded: {@code 2d 03:05 to 2d 04:10}. */
  List<String> times(List<Pair> pairs) {
    List<String> times = new ArrayList<>();
    int since = -1;
    for (int minute = 0; minute <= minutes(); minute += STEP) {
      boolean burns = burns(minute, pairs, true);
      if (burns && since < 0) {
        since = minute;
      } else if (!burns && since >= 0) {
        times.add(time(since) + " to " + time(minute));
        since = -1;
      }
    }
    if (since >= 0) {
      times.add(time(since) + " to the end");
    }
    return times;
  }

  private static String time(int minute) {
    return "%dd %02d:%02d".formatted(minute / 1440, minute / 60 % 24, minute % 60);
  }
}
