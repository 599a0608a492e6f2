package io.forethought.recipes.meters;

/** What a meter records. */
public enum MeterKind {
  /** A value that only goes up. */
  COUNTER("CounterDataPoint"),
  /** A value that goes up and down. */
  GAUGE("GaugeDataPoint"),
  /** A distribution of times in seconds. */
  TIMER("DistributionDataPoint"),
  /** A distribution of other amounts. */
  SUMMARY("DistributionDataPoint");

  private static final String PACKAGE = "io.prometheus.metrics.core.datapoints.";

  private final String dataPoint;

  MeterKind(String dataPoint) {
    this.dataPoint = dataPoint;
  }

  /** The simple name of the type that a method of a metric set returns. */
  public String dataPoint() {
    return dataPoint;
  }

  /** The name of that type with its package. */
  public String qualifiedDataPoint() {
    return PACKAGE + dataPoint;
  }
}
