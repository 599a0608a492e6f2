package shop;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.method.Completions;
import io.forethought.runtime.method.Elapsed;
import io.forethought.runtime.method.Outcome;
import io.forethought.runtime.method.RecordingFailures;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import parcels.ParcelService;

/**
 * Records calls of another {@link ParcelService}.
 */
@Generated("io.forethought.processor.MetricsProcessor")
public final class ParcelsMetered<P> implements ParcelService<P, String> {
  private final ParcelService<P, String> service;

  private final ParcelsMetrics metrics;

  private final RecordingFailures failures = new RecordingFailures(ParcelsMetered.class);

  private ParcelsMetered(ParcelService<P, String> service, ParcelsMetrics metrics) {
    this.service = Objects.requireNonNull(service, "service");
    this.metrics = Objects.requireNonNull(metrics, "metrics");
  }

  /**
   * Records calls on the default registry.
   *
   * @param <P> as in the interface
   * @param service receives the calls
   * @return the service that records its calls
   */
  public static <P> ParcelsMetered<P> of(ParcelService<P, String> service) {
    return new ParcelsMetered<>(service, Forethought.metrics(ParcelsMetrics.class));
  }

  /**
   * Records calls on a registry.
   *
   * @param <P> as in the interface
   * @param service receives the calls
   * @param registry where the metrics are exposed
   * @return the service that records its calls
   */
  public static <P> ParcelsMetered<P> of(ParcelService<P, String> service,
      PrometheusRegistry registry) {
    return new ParcelsMetered<>(service, Forethought.metrics(ParcelsMetrics.class, registry));
  }

  /**
   * Records calls on a metric set.
   *
   * @param <P> as in the interface
   * @param service receives the calls
   * @param metrics the metric set
   * @return the service that records its calls
   */
  public static <P> ParcelsMetered<P> of(ParcelService<P, String> service, ParcelsMetrics metrics) {
    return new ParcelsMetered<>(service, metrics);
  }

  @Override
  public String send(ParcelService.Speed speed, P parcel) throws IOException {
    long start = System.nanoTime();
    String result;
    try {
      result = service.send(speed, parcel);
    } catch (Throwable thrown) {
      sendEnded(speed, start, thrown);
      throw thrown;
    }
    sendEnded(speed, start, null);
    return result;
  }

  private void sendEnded(ParcelService.Speed speed, long start, Throwable thrown) {
    try {
      metrics.send(speed, Outcome.of(thrown)).observe(Elapsed.seconds(start));
      if (thrown != null) {
        metrics.sendExceptions(speed, sendException(thrown)).inc();
      }
    } catch (Throwable failure) {
      failures.add("send", failure);
    }
  }

  private static String sendException(Throwable thrown) {
    if (thrown instanceof IOException) {
      return "IOException";
    }
    return "_other";
  }

  @Override
  public CompletionStage<String> location(boolean exact, List<? extends P> parcels) {
    CompletionStage<String> result;
    try {
      result = service.location(exact, parcels);
    } catch (Throwable thrown) {
      locationEnded(exact);
      throw thrown;
    }
    Completions.whenDone(result, end -> locationEnded(exact));
    return result;
  }

  private void locationEnded(boolean exact) {
    try {
      metrics.locationCalls(exact).inc();
    } catch (Throwable failure) {
      failures.add("location", failure);
    }
  }

  @Override
  public int open(String... argument1) {
    return service.open(argument1);
  }
}
