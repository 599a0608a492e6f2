package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Changes how the generated dashboard shows a metric. Without it, a metric has a panel that fits
 * its type, in the row of its metric set.
 *
 * <pre>{@code
 * @Gauge(help = "Orders that wait for payment.")
 * @Panel(title = "Unpaid orders", row = "Money", kind = Panel.Kind.STAT)
 * GaugeDataPoint ordersUnpaid();
 *
 * @Counter(help = "Cleanups of expired carts.")
 * @Panel(omit = true)
 * void cartsCleaned();
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Panel {

  /**
   * What a panel looks like.
   *
   * @since 0.1.0
   */
  enum Kind {

    /** What fits the type of the metric. */
    BY_TYPE,

    /** Lines over time: a rate for a counter, quantiles for a histogram. */
    TIME_SERIES,

    /** The latest value as a number. */
    STAT,

    /** The distribution of a histogram over time. */
    HEAT_MAP,

    /** The states of a state set over time. */
    STATE_TIMELINE,

    /** The latest values in a table, with a column for each label. */
    TABLE
  }

  /**
   * The title; if empty, it is derived from the name of the metric.
   *
   * @return the title
   */
  String title() default "";

  /**
   * The title of the row; if empty, it is the row of the metric set. Panels of several sets can be
   * in the same row.
   *
   * @return the title of the row
   */
  String row() default "";

  /**
   * The place within the row, at least 1. Panels with a place come first, in ascending order. The
   * others, with 0, are sorted by type: counters, histograms and summaries, gauges, state sets,
   * info metrics.
   *
   * @return the place
   */
  int place() default 0;

  /**
   * What the panel looks like.
   *
   * @return the kind
   */
  Kind kind() default Kind.BY_TYPE;

  /**
   * Whether the dashboard has no panel for the metric.
   *
   * @return {@code true} to leave it out
   */
  boolean omit() default false;
}
