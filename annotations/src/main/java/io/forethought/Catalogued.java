package io.forethought;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a method of a generated class exports. Written by the annotation processor, which reads it
 * again when it puts together the catalogue of a module; not for use by hand.
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
   * The type as OpenMetrics writes it: {@code counter}, {@code stateset}.
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
   * The base unit as it stands in the name; empty for none.
   *
   * @return the unit
   */
  String unit() default "";

  /**
   * The labels, with that of the states of a state set.
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
   * The name under which the metric is exposed too, for a while; empty for none.
   *
   * @return the old name
   */
  String renamedFrom() default "";

  /**
   * Until when the old name is exposed: an ISO date.
   *
   * @return the last day
   */
  String until() default "";

  /**
   * The findings about this metric that its authors accept.
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
     * All values it can have, without {@code _other}; empty if they are not known.
     *
     * @return the values, sorted
     */
    String[] values() default {};

    /**
     * How many different values are kept, of a label whose values are not known; 0 if the label
     * multiplies nothing.
     *
     * @return the number of values
     */
    int max() default 0;
  }

  /** A finding that the authors of a metric accept. */
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
     * Why it is accepted; empty if nobody said so.
     *
     * @return the reason
     */
    String reason() default "";
  }
}
