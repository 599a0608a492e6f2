package io.forethought.jpa;

import io.forethought.Counter;
import io.forethought.Label;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

/** Changes that were undone. Every profile has this metric, under this name. */
@Metrics(namespace = "model")
interface RollbackMetrics {

  @Counter(help = "Rows inserted, updated or deleted by a transaction that was rolled back.")
  CounterDataPoint rollbacks(@Label(max = RowCounts.MAX_MODELS) String model);
}
