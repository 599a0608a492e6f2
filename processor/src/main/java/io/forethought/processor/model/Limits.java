package io.forethought.processor.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the build allows: how many series and label values, and for how long old names.
 *
 * @param seriesPerMetric option {@code forethought.maxSeriesPerMetric}
 * @param seriesPerModule option {@code forethought.maxSeriesPerModule}
 * @param valuesPerLabel option {@code forethought.maxValuesPerLabel}
 * @param today option {@code forethought.today}: old names that were needed until a day before are
 *     over; none if the build does not say, because no result may depend on the clock
 */
public record Limits(
    long seriesPerMetric, long seriesPerModule, long valuesPerLabel, Optional<LocalDate> today) {

  /** 1,000 series for a metric, 100,000 for a module, 100 values for a label. */
  public static final Limits DEFAULT = new Limits(1_000, 100_000, 100);

  /** Limits of a build that does not say which day it is. */
  public Limits(long seriesPerMetric, long seriesPerModule, long valuesPerLabel) {
    this(seriesPerMetric, seriesPerModule, valuesPerLabel, Optional.empty());
  }
}
