package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Changes an alert of an integration, or leaves it out. What is not set keeps its default. Settings
 * of HTTP alerts belong into {@link InstrumentHttp#alerts}, all others on a class, a package or the
 * module:
 *
 * <pre>{@code
 * @InstrumentHttp(
 *     alerts = @AlertSetting(value = BuiltInAlert.HIGH_LATENCY, threshold = 0.5))
 * @AlertSetting(value = BuiltInAlert.DATABASE_ERRORS, forDuration = "10m", owner = "storage")
 * @AlertSetting(value = BuiltInAlert.LOW_CACHE_HIT_RATE, omit = true)
 * public final class Shop {}
 * }</pre>
 *
 * <p>The settings of a library also hold in the programs that use it, unless the program sets the
 * same alert.
 *
 * <p>javac rejects a threshold that the value can never reach (FT651), two settings of one alert
 * (FT652), a duration that Prometheus cannot read (FT642), and a runbook that is not an address
 * (FT649).
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE, ElementType.MODULE})
@Repeatable(AlertSetting.Several.class)
public @interface AlertSetting {

  /**
   * The alert.
   *
   * @return the alert
   */
  BuiltInAlert value();

  /**
   * The value that the alert compares with: a ratio from 0 to 1, seconds, events per second or a
   * number, depending on the alert.
   *
   * @return the threshold; if it is not set, that of the alert
   */
  double threshold() default Double.NaN;

  /**
   * How urgent it is: {@code severity = Severity.CRITICAL}.
   *
   * @return one severity; if empty, that of the alert
   */
  Severity[] severity() default {};

  /**
   * How long the condition must hold before the alert fires, as a duration of Prometheus: {@code
   * "10m"}.
   *
   * @return the duration; if empty, that of the alert
   */
  String forDuration() default "";

  /**
   * The team that gets the alert. It becomes the label {@code owner}.
   *
   * @return the owner; empty for none
   */
  String owner() default "";

  /**
   * The address of the page that explains what to do. {@code {alert}} in it is replaced with the
   * name of the alert.
   *
   * @return the address; empty for none
   */
  String runbook() default "";

  /**
   * Whether the alert is left out.
   *
   * @return whether the alert is left out
   */
  boolean omit() default false;

  /**
   * Several settings at one place. The compiler adds it; do not write it.
   *
   * @since 0.1.0
   */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.PACKAGE, ElementType.MODULE})
  @interface Several {

    /**
     * The settings.
     *
     * @return the settings
     */
    AlertSetting[] value();
  }
}
