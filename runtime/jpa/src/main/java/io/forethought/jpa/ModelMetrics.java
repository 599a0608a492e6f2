package io.forethought.jpa;

import io.forethought.Counter;
import io.forethought.Label;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

/** Counts the inserts, updates and deletes of entities marked {@code @ExportModelOperations}. */
@Metrics(namespace = "model")
interface ModelMetrics {

  /** The maximum number of distinct models; further ones are recorded as {@code _other}. */
  int MAX_MODELS = 99;

  @Counter(help = "Inserted rows, counted after the commit if the provider reports it.")
  CounterDataPoint inserts(@Label(max = MAX_MODELS) String model);

  @Counter(help = "Updated rows, counted after the commit if the provider reports it.")
  CounterDataPoint updates(@Label(max = MAX_MODELS) String model);

  @Counter(help = "Deleted rows, counted after the commit if the provider reports it.")
  CounterDataPoint deletes(@Label(max = MAX_MODELS) String model);

  @Counter(help = "Rows inserted, updated or deleted by a transaction that was rolled back.")
  CounterDataPoint rollbacks(@Label(max = MAX_MODELS) String model);
}
