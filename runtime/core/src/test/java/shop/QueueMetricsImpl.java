package shop;

import io.forethought.runtime.registration.Instruments;
import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import javax.annotation.processing.Generated;

/** Written by hand, in the very shape of generated code. */
@Generated("io.forethought.processor.MetricsProcessor")
public final class QueueMetricsImpl implements QueueMetrics {
  static {
    MetricSets.provide(QueueMetrics.class, Sources.class, QueueMetricsImpl::new);
  }

  private final GaugeDataPoint waiting;
  private final GaugeDataPoint archived;

  private QueueMetricsImpl(Instruments instruments, Sources sources) {
    this.waiting =
        instruments
            .gauge("shop_queue_waiting", "Orders that wait.", sources::waiting)
            .build()
            .only();
    this.archived =
        instruments
            .gauge("shop_queue_archived", "Orders in the archive.", sources::archived)
            .refreshMillis(60_000)
            .build()
            .only();
  }

  public static QueueMetrics register(PrometheusRegistry registry, Sources sources) {
    return MetricSets.registerWithSources(QueueMetrics.class, registry, sources);
  }

  @Override
  public double waiting() {
    return waiting.get();
  }

  @Override
  public double archived() {
    return archived.get();
  }

  public interface Sources {
    double waiting() throws Exception;

    double archived() throws Exception;
  }
}
