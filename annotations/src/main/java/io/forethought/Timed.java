package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Records how long the calls of a method take, as a histogram in seconds. The method belongs to an
 * interface or class marked {@link Instrumented}.
 *
 * <pre>{@code
 * @Timed(help = "Time to take an order.", buckets = {0.1, 0.5, 1})
 * Receipt take(@Label OrderType orderType, Cart cart) throws PaymentDeclined;
 * }</pre>
 *
 * <pre>{@code
 * # HELP order_service_take_seconds Time to take an order.
 * # TYPE order_service_take_seconds histogram
 * order_service_take_seconds_bucket{order_type="vip",outcome="success",le="0.1"} 1
 * order_service_take_seconds_bucket{order_type="vip",outcome="success",le="0.5"} 1
 * order_service_take_seconds_bucket{order_type="vip",outcome="success",le="1.0"} 1
 * order_service_take_seconds_bucket{order_type="vip",outcome="success",le="+Inf"} 1
 * order_service_take_seconds_count{order_type="vip",outcome="success"} 1
 * order_service_take_seconds_sum{order_type="vip",outcome="success"} 0.042
 * }</pre>
 *
 * <p>Parameters marked {@link Label} are labels. A call of a method that returns a {@code
 * CompletionStage} ends when the stage completes.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Timed {

  /**
   * The complete name exactly as it is exposed: {@code "shop_take_duration_seconds"}. If empty, it
   * is derived from namespace, subsystem and method.
   *
   * @return the name
   */
  String name() default "";

  /**
   * One sentence that explains to a colleague what is measured. If empty, a sentence with the names
   * of type and method.
   *
   * @return the help text
   */
  String help() default "";

  /**
   * The upper bounds of the buckets in seconds, finite and in ascending order. {@code +Inf} is
   * added. Without bounds: {@code 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10}.
   *
   * @return the upper bounds
   */
  double[] buckets() default {};

  /**
   * Whether the histogram has the declared buckets, native ones, or both. {@link
   * HistogramKind#NATIVE} needs no {@link #buckets}.
   *
   * @return the kind
   */
  HistogramKind kind() default HistogramKind.CLASSIC;

  /**
   * Whether the metric keeps exemplars: those of the span that is current when a call ends, if
   * OpenTelemetry is on the class path.
   *
   * @return whether it keeps exemplars
   */
  boolean exemplars() default false;

  /**
   * A class that returns labels for the exemplars, as in {@link Histogram#exemplarLabels()}. The
   * metric then keeps exemplars, also without {@link #exemplars}.
   *
   * @return the class; {@code void.class} for none
   */
  Class<?> exemplarLabels() default void.class;

  /**
   * Whether the histogram has a label {@code outcome}: {@code success} if the method returned,
   * {@code failure} if it threw an exception. A stage can also be {@code canceled}.
   *
   * @return whether there is the label
   */
  boolean outcome() default true;

  /**
   * The name of a method of the result that returns an enum or a {@code boolean}: {@code "status"}.
   * Its value is a label, with the name of the method. Calls without a result, such as those that
   * throw an exception, have {@code _other}.
   *
   * @return the name of the method; empty for no label
   */
  String result() default "";

  /**
   * The metric set whose metric records the calls, instead of the generated one. {@link #metric()}
   * names the metric. Its labels are those parameters marked {@link Label} that have the same label
   * names, {@code outcome}, and that of {@link #result()}.
   *
   * <pre>{@code
   * @Timed(in = OrderMetrics.class, metric = "processingDuration")
   * }</pre>
   *
   * @return the metric set; {@code void.class} for the generated one
   */
  Class<?> in() default void.class;

  /**
   * The method of the metric set {@link #in()} that declares the metric.
   *
   * @return the name of the method
   */
  String metric() default "";
}
