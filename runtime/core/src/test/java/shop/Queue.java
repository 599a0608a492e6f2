package shop;

import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** The application that provides the sources. */
public final class Queue implements QueueMetricsImpl.Sources {

  public static QueueMetrics start(PrometheusRegistry registry) {
    return QueueMetricsImpl.register(registry, new Queue());
  }

  @Override
  public double waiting() {
    return 3;
  }

  @Override
  public double archived() {
    return 40;
  }
}
