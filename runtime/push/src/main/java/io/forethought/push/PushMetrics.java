package io.forethought.push;

import io.forethought.Counter;
import io.forethought.Metrics;

/** How often the metrics of a job were pushed. */
@Metrics(namespace = "forethought", subsystem = "push")
interface PushMetrics {

  @Counter(help = "Times that the metrics were to be pushed.")
  void attempts();

  @Counter(help = "Pushes of the metrics that failed or took too long.")
  void failures();
}
