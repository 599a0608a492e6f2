package io.forethought.jpa;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;

/** The counters that every profile has, under names of its own. */
interface RowCounts {

  /** The maximum number of distinct models; further ones are recorded as {@code _other}. */
  int MAX_MODELS = 99;

  CounterDataPoint inserts(String model);

  CounterDataPoint updates(String model);

  CounterDataPoint deletes(String model);
}
