package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an alert beside the metric that it watches. It becomes an alerting rule of Prometheus.
 *
 * <pre>{@code
 * @Counter(help = "Failed payments.")
 * @Alert(
 *     name = "PaymentFailureSpike",
 *     expr = "sum by (payment_provider) (rate($metric[5m])) > 0.5",
 *     forDuration = "2m",
 *     severity = Severity.WARNING,
 *     summary = "Payments fail more often than usual.",
 *     description = "{{ $value | humanize }} payments per second fail.")
 * void paymentFailed(PaymentProvider paymentProvider);
 * }</pre>
 *
 * <p>On a metric set, an alert can compare several metrics, each named after its method:
 *
 * <pre>{@code
 * @Metrics(namespace = "shop", subsystem = "orders")
 * @Alert(
 *     name = "OrdersMostlyCancelled",
 *     expr = "sum(rate($cancelled[15m])) / sum(rate($created[15m])) > 0.5",
 *     forDuration = "10m",
 *     summary = "Customers cancel more than half of their orders.")
 * public interface OrderMetrics { … }
 * }</pre>
 *
 * <p>These words are replaced in {@link #expr}, also inside quotes:
 *
 * <ul>
 *   <li>{@code $metric} with the name of the annotated metric
 *   <li>{@code $created} with the name of the metric that the method {@code created} of the same
 *       set declares
 *   <li>{@code $metric_bucket}, {@code $metric_count} and {@code $metric_sum}, also after the name
 *       of a method, with the name of the sample
 *   <li>{@code ${metric}} and {@code ${created}} with the same; the braces separate the word from
 *       what follows
 *   <li>{@code $$} with a dollar sign, if a word or a brace follows that is not meant
 * </ul>
 *
 * <p>Any other dollar sign remains as it is, as in {@code "5..$"} or {@code "$1"}. {@code $labels}
 * and {@code $value} of Prometheus are in {@link #summary} and {@link #description}, where nothing
 * is replaced.
 *
 * <p>javac rejects an alert without a valid name (FT640), an expression or a summary (FT641), a
 * duration that Prometheus cannot read (FT642), a word after a dollar sign that is not a metric of
 * the set (FT647), two alerts with the same name in a module (FT648), and a runbook that is not an
 * address (FT649).
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(Alert.Several.class)
public @interface Alert {

  /**
   * The name of the alert, unique in the module: letters, digits and underscores, as in {@code
   * "PaymentFailureSpike"}.
   *
   * @return the name
   */
  String name();

  /**
   * The PromQL expression. The alert fires for each series of its result, so it usually ends with a
   * comparison.
   *
   * @return the expression
   */
  String expr();

  /**
   * How long the expression must have a result before the alert fires, as a duration of Prometheus:
   * {@code "2m"} or {@code "1h30m"}. If empty, the alert fires at once.
   *
   * @return the duration
   */
  String forDuration() default "";

  /**
   * How long the alert continues to fire after the expression no longer has a result, as a duration
   * of Prometheus: {@code "10m"}. If empty, it resolves at once.
   *
   * @return the duration
   */
  String keepFiringFor() default "";

  /**
   * How urgent it is.
   *
   * @return the severity
   */
  Severity severity() default Severity.WARNING;

  /**
   * What is wrong, in one sentence. It can contain templates of Prometheus, such as {@code {{
   * $labels.payment_provider }}}.
   *
   * @return the sentence
   */
  String summary();

  /**
   * Details for the person who gets the alert. It can contain templates of Prometheus, such as
   * {@code {{ $value | humanize }}}.
   *
   * @return the text; empty for none
   */
  String description() default "";

  /**
   * The team that gets the alert. If empty, it is the {@linkplain Metrics#owner owner} of the
   * metric set.
   *
   * @return the owner
   */
  String owner() default "";

  /**
   * The address of the page that explains what to do, which begins with {@code https://} or {@code
   * http://}. {@code {alert}} in it is replaced with the name of the alert. If empty, it is the
   * {@linkplain Metrics#runbook runbook} of the metric set.
   *
   * @return the address
   */
  String runbook() default "";

  /**
   * Several alerts at one place. The compiler adds it; do not write it.
   *
   * @since 0.1.0
   */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.METHOD, ElementType.TYPE})
  @interface Several {

    /**
     * The alerts.
     *
     * @return the alerts
     */
    Alert[] value();
  }
}
