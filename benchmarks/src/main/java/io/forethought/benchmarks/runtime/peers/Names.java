package io.forethought.benchmarks.runtime.peers;

import io.forethought.benchmarks.runtime.shop.CounterPart;
import io.forethought.benchmarks.runtime.shop.HistogramPart;
import java.util.Locale;

/** The names and helps that Forethought's metric sets give, for the other libraries. */
final class Names {

  static final String COUNTER_HELP = "What visitors did in this part of the shop.";
  static final String HISTOGRAM_HELP = "Time until this part of the shop had answered.";

  private Names() {}

  static String counter(int number) {
    return String.format(
        Locale.ROOT,
        "shop_part%02d_visits%02d_total",
        number / CounterPart.METRICS,
        number % CounterPart.METRICS);
  }

  static String histogram(int number) {
    return String.format(
        Locale.ROOT,
        "shop_room%02d_answer_time%02d_seconds",
        number / HistogramPart.METRICS,
        number % HistogramPart.METRICS);
  }
}
