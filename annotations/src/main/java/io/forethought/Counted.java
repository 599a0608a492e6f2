package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Counts the calls of a method when they end, whether they succeed or not. The method belongs to an
 * interface or class marked {@link Instrumented}.
 *
 * <pre>{@code
 * @Counted
 * CompletionStage<Report> report(@Label Format format);
 * }</pre>
 *
 * <pre>{@code
 * # HELP order_service_report_calls_total Calls of OrderService.report that have ended.
 * # TYPE order_service_report_calls_total counter
 * order_service_report_calls_total{format="pdf"} 1.0
 * }</pre>
 *
 * <p>Parameters marked {@link Label} are labels. To also count failures, add {@link
 * CountExceptions}.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Counted {

  /**
   * The complete name exactly as it is exposed: {@code "shop_reports_total"}. If empty, it is
   * derived from namespace, subsystem and method.
   *
   * @return the name
   */
  String name() default "";

  /**
   * One sentence that explains to a colleague what is counted. If empty, a sentence with the names
   * of type and method.
   *
   * @return the help text
   */
  String help() default "";

  /**
   * Whether the metric keeps exemplars: those of the span that is current when a call ends, if
   * OpenTelemetry is on the class path.
   *
   * @return whether it keeps exemplars
   */
  boolean exemplars() default false;

  /**
   * A class that returns labels for the exemplars, as in {@link Counter#exemplarLabels()}. The
   * metric then keeps exemplars, also without {@link #exemplars}.
   *
   * @return the class; {@code void.class} for none
   */
  Class<?> exemplarLabels() default void.class;

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
   * names and that of {@link #result()}.
   *
   * <pre>{@code
   * @Counted(in = OrderMetrics.class, metric = "created")
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
