package io.forethought.processor.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The limits of the build for series, label values and old names.
 *
 * @param seriesPerMetric option {@code forethought.maxSeriesPerMetric}
 * @param seriesPerModule option {@code forethought.maxSeriesPerModule}
 * @param valuesPerLabel option {@code forethought.maxValuesPerLabel}
 * @param today option {@code forethought.today}: old names that were needed until an earlier day
 *     are expired; none if the option is not set, because no result may depend on the clock
 */
public record Limits(
    long seriesPerMetric, long seriesPerModule, long valuesPerLabel, Optional<LocalDate> today) {

  /** 1,000 series for a metric, 100,000 for a module, 100 values for a label. */
  public static final Limits DEFAULT = new Limits(1_000, 100_000, 100);

  /** Limits without a current day. */
  public Limits(long seriesPerMetric, long seriesPerModule, long valuesPerLabel) {
    this(seriesPerMetric, seriesPerModule, valuesPerLabel, Optional.empty());
  }
}
