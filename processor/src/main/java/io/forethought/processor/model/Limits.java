package io.forethought.processor.model;

/**
 * How many series are allowed.
 *
 * @param seriesPerMetric option {@code forethought.maxSeriesPerMetric}
 * @param seriesPerModule option {@code forethought.maxSeriesPerModule}
 */
public record Limits(long seriesPerMetric, long seriesPerModule) {

  /** 1,000 series for a metric, 100,000 for a module. */
  public static final Limits DEFAULT = new Limits(1_000, 100_000);
}
