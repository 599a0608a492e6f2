package io.forethought.testing;

import io.forethought.testing.series.Reading;

/**
 * The values of a metric set at one time, with which later values are compared. Needed only for
 * metrics that have recorded before, such as in a setup that several tests share.
 *
 * <pre>{@code
 * MetricsBaseline before = MetricsBaseline.of(metrics);
 * orders.accept(STRIPE);
 *
 * assertThat(metrics).since(before).increased(m -> m.created(STRIPE)).by(1);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class MetricsBaseline {

  private final Reading reading;

  private MetricsBaseline(Reading reading) {
    this.reading = reading;
  }

  /**
   * Reads the present values.
   *
   * @param metrics a registered instance of a metric set
   * @return the values
   * @throws IllegalArgumentException if the object is not a registered instance of a metric set
   */
  public static MetricsBaseline of(Object metrics) {
    return new MetricsBaseline(Recorded.by(metrics).now());
  }

  Reading reading() {
    return reading;
  }
}
