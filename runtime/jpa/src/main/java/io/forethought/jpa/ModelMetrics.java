package io.forethought.jpa;

import io.forethought.Counter;
import io.forethought.Label;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

/** What becomes of the rows of the entities marked {@code @ExportModelOperations}. */
@Metrics(namespace = "model")
interface ModelMetrics {

  /** So many models are told apart; the others are {@code _other}. */
  int MAX_MODELS = 99;

  @Counter(help = "Rows added, once their transaction is committed where the provider tells that.")
  CounterDataPoint inserts(@Label(max = MAX_MODELS) String model);

  @Counter(
      help = "Rows changed, once their transaction is committed where the provider tells that.")
  CounterDataPoint updates(@Label(max = MAX_MODELS) String model);

  @Counter(
      help = "Rows removed, once their transaction is committed where the provider tells that.")
  CounterDataPoint deletes(@Label(max = MAX_MODELS) String model);

  @Counter(help = "Rows added, changed or removed by a transaction that was rolled back.")
  CounterDataPoint rollbacks(@Label(max = MAX_MODELS) String model);
}
