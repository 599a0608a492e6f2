package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Shows how many calls of a method are in progress, as a gauge. The method belongs to an interface
 * or class marked {@link Instrumented}.
 *
 * <pre>{@code
 * @InProgress
 * CompletionStage<Report> report(@Label Format format);
 * }</pre>
 *
 * <pre>{@code
 * # HELP order_service_report_in_progress Calls of OrderService.report that have not ended.
 * # TYPE order_service_report_in_progress gauge
 * order_service_report_in_progress{format="pdf"} 2.0
 * }</pre>
 *
 * <p>Parameters marked {@link Label} are labels. A call of a method that returns a {@code
 * CompletionStage} is in progress until the stage completes.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface InProgress {

  /**
   * The complete name exactly as it is exposed: {@code "shop_reports_in_progress"}. If empty, it is
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
   * The metric set whose metric records the calls, instead of the generated one. {@link #metric()}
   * names the metric. Its labels are those parameters marked {@link Label} that have the same label
   * names.
   *
   * <pre>{@code
   * @InProgress(in = OrderMetrics.class, metric = "inProgress")
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
