package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Allows more than the default, and says why. On the method of a metric it is about the series of
 * the metric, on a parameter about the values of the label.
 *
 * <pre>{@code
 * @Budget(max = 5_000, reason = "One series per shelf; there are 4,200 shelves.")
 * @Gauge(help = "Articles that lie on a shelf.")
 * GaugeDataPoint stock(@Label(from = 1, to = 4200) int shelf);
 *
 * @Counter(help = "Orders that came through a campaign.")
 * CounterDataPoint referred(
 *     @Budget(max = 200, reason = "Marketing compares all campaigns of a year.")
 *         @Label(max = 150) String campaign);
 * }</pre>
 *
 * <p>The budget of a metric covers its labels: where a metric may have 5,000 series, one of its
 * labels may have 5,000 values. A label with a budget of its own keeps to that.
 *
 * <p>On a module declaration it is about all series of the module:
 *
 * <pre>{@code
 * @Budget(max = 200_000, reason = "Two hundred stores share one program.")
 * module shop {
 *   requires io.forethought.runtime;
 * }
 * }</pre>
 *
 * <p>A budget without a reason is an error (FT215), and one that nobody needs any more is told
 * (FT216).
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.MODULE})
public @interface Budget {

  /**
   * How many series or label values are allowed, at least 1. {@code _other} counts as a value, and
   * each bucket of a histogram as a series.
   *
   * @return the number of series or label values
   */
  long max();

  /**
   * Why so many are worth their memory, for whoever reads the declaration next.
   *
   * @return a sentence
   */
  String reason();
}
