package io.forethought.processor.model;

/**
 * How many series and label values are allowed.
 *
 * @param seriesPerMetric option {@code forethought.maxSeriesPerMetric}
 * @param seriesPerModule option {@code forethought.maxSeriesPerModule}
 * @param valuesPerLabel option {@code forethought.maxValuesPerLabel}
 */
public record Limits(long seriesPerMetric, long seriesPerModule, long valuesPerLabel) {

  /** 1,000 series for a metric, 100,000 for a module, 100 values for a label. */
  public static final Limits DEFAULT = new Limits(1_000, 100_000, 100);
}
