package io.forethought;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes the metric that a method of a generated class exports. The annotation processor writes
 * it, and reads it again to build the catalogue of a module. Do not use it in your own code.
 *
 * <pre>{@code
 * @Catalogued(
 *     name = "shop_orders_created_total",
 *     type = "counter",
 *     help = "Orders accepted by the shop.",
 *     labels = @Catalogued.Label(name = "payment_provider", values = {"paypal", "stripe"}))
 * public CounterDataPoint created(PaymentProvider paymentProvider) { … }
 * }</pre>
 *
 * @since 0.1.0
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Catalogued {

  /**
   * The complete name as it is exposed.
   *
   * @return the name
   */
  String name();

  /**
   * The type as in OpenMetrics, such as {@code counter} or {@code stateset}.
   *
   * @return the type
   */
  String type();

  /**
   * The help text.
   *
   * @return the help text
   */
  String help();

  /**
   * The base unit as it appears in the name; empty for none.
   *
   * @return the unit
   */
  String unit() default "";

  /**
   * The labels, including the one for the states of a state set.
   *
   * @return the labels, sorted by name
   */
  Label[] labels() default {};

  /**
   * The upper bounds of a histogram's buckets, without {@code +Inf}.
   *
   * @return the upper bounds
   */
  double[] buckets() default {};

  /**
   * The quantiles of a summary.
   *
   * @return the quantiles
   */
  double[] quantiles() default {};

  /**
   * The old name under which the metric is also exposed; empty for none.
   *
   * @return the old name
   */
  String renamedFrom() default "";

  /**
   * The last day on which the old name is needed, as an ISO date.
   *
   * @return the last day
   */
  String until() default "";

  /**
   * The findings about this metric that its authors have accepted.
   *
   * @return each with its reason
   */
  Accepted[] accepted() default {};

  /** A label of a catalogued metric. */
  @Retention(RetentionPolicy.CLASS)
  @Target({})
  @interface Label {

    /**
     * The label's name.
     *
     * @return the name
     */
    String name();

    /**
     * All values that the label can have, without {@code _other}; empty if they are not known.
     *
     * @return the values, sorted
     */
    String[] values() default {};

    /**
     * The maximum number of distinct values if the values are not known; 0 if the label does not
     * multiply the number of series.
     *
     * @return the number of values
     */
    int max() default 0;

    /**
     * The time after which a series is removed that is not used, as Prometheus writes it; empty if
     * never.
     *
     * @return the time
     */
    String idle() default "";
  }

  /** A finding that the authors of a metric have accepted. */
  @Retention(RetentionPolicy.CLASS)
  @Target({})
  @interface Accepted {

    /**
     * The code of the finding: {@code FT102}.
     *
     * @return the code
     */
    String code();

    /**
     * Why it was accepted; empty if no reason was given.
     *
     * @return the reason
     */
    String reason() default "";
  }
}
