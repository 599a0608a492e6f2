package io.forethought.processor.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the build allows: how many series, and for how long old names.
 *
 * @param seriesPerMetric option {@code forethought.maxSeriesPerMetric}
 * @param seriesPerModule option {@code forethought.maxSeriesPerModule}
 * @param today option {@code forethought.today}: old names that were needed until a day before are
 *     over; none if the build does not say, because no result may depend on the clock
 */
public record Limits(long seriesPerMetric, long seriesPerModule, Optional<LocalDate> today) {

  /** 1,000 series for a metric, 100,000 for a module. */
  public static final Limits DEFAULT = new Limits(1_000, 100_000);

  /** Limits of a build that does not say which day it is. */
  public Limits(long seriesPerMetric, long seriesPerModule) {
    this(seriesPerMetric, seriesPerModule, Optional.empty());
  }
}
