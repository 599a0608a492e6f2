package io.forethought.multiprocess.sets;

/** Metrics that keep exemplars. */
interface TracedMetrics {

  void paid(double amount, String trace);

  void waited(double seconds, String trace);
}
