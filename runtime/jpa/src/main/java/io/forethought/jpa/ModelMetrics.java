package io.forethought.jpa;

import io.forethought.Counter;
import io.forethought.ForProfile;
import io.forethought.HttpProfile;
import io.forethought.Label;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

/** Operations on the rows of entities. */
@Metrics(namespace = "model")
@ForProfile(HttpProfile.DEFAULT)
interface ModelMetrics extends RowCounts {

  @Override
  @Counter(help = "Inserted rows, counted after the commit if the provider reports it.")
  CounterDataPoint inserts(@Label(max = MAX_MODELS) String model);

  @Override
  @Counter(help = "Updated rows, counted after the commit if the provider reports it.")
  CounterDataPoint updates(@Label(max = MAX_MODELS) String model);

  @Override
  @Counter(help = "Deleted rows, counted after the commit if the provider reports it.")
  CounterDataPoint deletes(@Label(max = MAX_MODELS) String model);
}
