package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a service level objective (SLO): the share of events that must be good within a window.
 *
 * <p>On a histogram, it is an objective for latency. An event is good if its value is at most
 * {@link #threshold}:
 *
 * <pre>{@code
 * @Histogram(
 *     help = "Time from the cart to the confirmation.",
 *     unit = Unit.SECONDS,
 *     buckets = {0.1, 0.5, 1, 2.5})
 * @Slo(name = "checkout", objective = 0.99, threshold = 0.5, window = "30d")
 * DistributionDataPoint checkoutDuration(Channel channel);
 * }</pre>
 *
 * <p>On a counter, it is an objective for availability. If the counter counts the errors, {@link
 * #total} selects all events; if the counter counts all events, {@link #errors} selects the errors:
 *
 * <pre>{@code
 * @Counter(help = "Failed payments.")
 * @Slo(name = "payments", objective = 0.999, total = "$paymentAttempted")
 * void paymentFailed(PaymentProvider paymentProvider);
 *
 * @Counter(help = "Requests to the warehouse.")
 * @Slo(name = "warehouse", objective = 0.995, errors = "$metric{outcome=\"failed\"}")
 * void warehouseCalled(Outcome outcome);
 * }</pre>
 *
 * <p>Words such as {@code $metric} are replaced as in {@link Alert}.
 *
 * <p>javac rejects an SLO without a valid name (FT640) or with the name of another one (FT648), an
 * objective that is not between 0 and 1 (FT643), a threshold that is not a bound of a bucket
 * (FT644), an SLO on a metric of another type, or with attributes that do not fit its type (FT645),
 * a window that is not 7 to 90 days (FT646), a word after a dollar sign that is not a metric of the
 * set (FT647), and a label that the metric does not have (FT650).
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@Repeatable(Slo.Several.class)
public @interface Slo {

  /**
   * The name of the objective, unique in the module: letters, digits and underscores, as in {@code
   * "checkout"}. Its alerts and recording rules are named after it.
   *
   * @return the name
   */
  String name();

  /**
   * The share of events that must be good, greater than 0 and less than 1: {@code 0.99} for 99 %.
   *
   * @return the share
   */
  double objective();

  /**
   * The largest value of a good event of a histogram, in the unit of the histogram. It must be a
   * bound of one of its buckets. Only for a histogram, which requires it.
   *
   * @return the value
   */
  double threshold() default 0;

  /**
   * The time over which the share is computed, in days or weeks from 7 to 90 days: {@code "30d"} or
   * {@code "4w"}.
   *
   * @return the window
   */
  String window() default "30d";

  /**
   * Selects a counter of all events, if the annotated counter counts the errors: {@code
   * "$paymentAttempted"}. A selector with or without label matchers, but without {@code rate}.
   *
   * @return the selector
   */
  String total() default "";

  /**
   * Selects a counter of the errors, if the annotated counter counts all events: {@code
   * "$metric{outcome=\"failed\"}"}. A selector with or without label matchers, but without {@code
   * rate}.
   *
   * @return the selector
   */
  String errors() default "";

  /**
   * The labels for whose values the objective holds separately: {@code "channel"}. If empty, it
   * holds for all events together.
   *
   * @return the names of labels
   */
  String[] by() default {};

  /**
   * Several objectives at one metric. The compiler adds it; do not write it.
   *
   * @since 0.1.0
   */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.METHOD)
  @interface Several {

    /**
     * The objectives.
     *
     * @return the objectives
     */
    Slo[] value();
  }
}
