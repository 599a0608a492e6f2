package io.forethought.servlet.endpoint;

import io.forethought.runtime.Forethought;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Records the endpoint's own metrics. The endpoints of one registry share them, and the last one
 * removes them, so that a web application that stops leaves nothing on the registry of its
 * container.
 *
 * <p>If another class loader has registered the same metrics on the registry, nothing is recorded
 * until that one has removed them.
 */
final class EndpointRecorder implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(EndpointRecorder.class.getName());

  /** The number of open endpoints of each registry. */
  private static final Map<PrometheusRegistry, Integer> OPEN = new WeakHashMap<>();

  private final PrometheusRegistry registry;
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile @Nullable EndpointMetrics metrics;

  EndpointRecorder(PrometheusRegistry registry) {
    this.registry = registry;
    synchronized (OPEN) {
      this.metrics = register(true);
      OPEN.merge(registry, 1, Integer::sum);
    }
  }

  /** Registers the metrics if another class loader has removed its own. */
  void takeOver() {
    if (metrics == null) {
      synchronized (OPEN) {
        if (metrics == null && !closed.get()) {
          metrics = register(false);
        }
      }
    }
  }

  void scrapeDuration(Duration duration) {
    record(present -> present.scrapeDuration(duration));
  }

  void scrapeSize(long bytes) {
    record(present -> present.scrapeSize(bytes));
  }

  void refusal(Refusal reason) {
    record(present -> present.refusals(reason));
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      synchronized (OPEN) {
        if (OPEN.merge(registry, -1, Integer::sum) == 0) {
          OPEN.remove(registry);
          Forethought.unregister(EndpointMetrics.class, registry);
        }
      }
    }
  }

  private void record(Consumer<EndpointMetrics> event) {
    EndpointMetrics present = metrics;
    if (present != null) {
      event.accept(present);
    }
  }

  private @Nullable EndpointMetrics register(boolean isFirst) {
    try {
      return Forethought.metrics(EndpointMetrics.class, registry);
    } catch (IllegalStateException failure) {
      if (!(failure.getCause() instanceof IllegalArgumentException)) {
        throw failure;
      }
      if (isFirst) {
        LOG.log(
            System.Logger.Level.INFO,
            "The metrics of this endpoint itself are not exposed, because another application"
                + " exposes metrics with these names on the same registry. They are exposed when"
                + " that application stops.");
      }
      return null;
    }
  }
}
