package io.forethought;

/**
 * The base unit of a metric's values. Only base units are available, so that a wrong unit cannot be
 * declared: you may measure in milliseconds, but you export seconds.
 *
 * <p>The unit is at the end of the metric's name, before {@code _total}: {@code
 * shop_orders_processing_duration_seconds}, {@code shop_upload_bytes_total}.
 *
 * @see <a href="https://prometheus.io/docs/practices/naming/#base-units">Prometheus base units</a>
 * @since 0.1.0
 */
public enum Unit {
  /** No unit: the metric counts things. */
  NONE,
  /** Electric current. */
  AMPERES,
  /** Amounts of data. Never in bits. */
  BYTES,
  /** Temperature. */
  CELSIUS,
  /** Mass. */
  GRAMS,
  /** Energy. Export power as a counter of joules. */
  JOULES,
  /** Length. */
  METERS,
  /** A ratio between 0 and 1. Never in percent. */
  RATIO,
  /** Durations, and points in time as seconds since 1970. */
  SECONDS,
  /** Voltage. */
  VOLTS
}
