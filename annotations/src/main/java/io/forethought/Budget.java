package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Allows more series or label values than the default, and records the reason. On a method, it
 * limits the series of the metric; on a parameter, the values of the label.
 *
 * <pre>{@code
 * @Budget(max = 5_000, reason = "One series per shelf; there are 4,200 shelves.")
 * @Gauge(help = "Articles on a shelf.")
 * GaugeDataPoint stock(@Label(from = 1, to = 4200) int shelf);
 *
 * @Counter(help = "Orders referred by a campaign.")
 * CounterDataPoint referred(
 *     @Budget(max = 200, reason = "Marketing compares all campaigns of a year.")
 *         @Label(max = 150) String campaign);
 * }</pre>
 *
 * <p>The budget of a metric also applies to its labels: if a metric may have 5,000 series, each of
 * its labels may have 5,000 values. A label with its own budget must stay within that.
 *
 * <p>On a module declaration, it limits all series of the module:
 *
 * <pre>{@code
 * @Budget(max = 200_000, reason = "Two hundred stores share one program.")
 * module shop {
 *   requires io.forethought.runtime;
 * }
 * }</pre>
 *
 * <p>javac rejects a budget without a reason (FT215) and reports a budget that is no longer needed
 * (FT216).
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.MODULE})
public @interface Budget {

  /**
   * The maximum number of series or label values, at least 1. {@code _other} counts as a value, and
   * each bucket of a histogram as a series.
   *
   * @return the number of series or label values
   */
  long max();

  /**
   * Why so many are needed, for the next reader of the declaration.
   *
   * @return a sentence
   */
  String reason();
}
