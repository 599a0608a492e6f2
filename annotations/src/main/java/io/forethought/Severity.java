package io.forethought;

/**
 * How urgent an alert is. It becomes the label {@code severity} of the alert, in lower case, so
 * that Alertmanager can send alerts of different severity to different people.
 *
 * <pre>{@code
 * @Alert(
 *     name = "PaymentFailureSpike",
 *     expr = "rate($metric[5m]) > 0.5",
 *     severity = Severity.CRITICAL,
 *     summary = "Payments fail more often than usual.")
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Severity {

  /** Users are affected now: somebody must act at once, also at night. */
  CRITICAL,

  /** Users will be affected if nobody acts within a day. */
  WARNING,

  /** Good to know. Nobody has to act. */
  INFO
}
