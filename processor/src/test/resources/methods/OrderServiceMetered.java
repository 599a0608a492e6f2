package shop;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.method.AsyncOutcome;
import io.forethought.runtime.method.Completions;
import io.forethought.runtime.method.Elapsed;
import io.forethought.runtime.method.Outcome;
import io.forethought.runtime.method.RecordingFailures;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Records calls of another {@link OrderService}.
 */
@Generated("io.forethought.processor.MetricsProcessor")
public final class OrderServiceMetered implements OrderService {
  private final OrderService service;

  private final OrderServiceMetrics metrics;

  private final RecordingFailures failures = new RecordingFailures(OrderServiceMetered.class);

  private OrderServiceMetered(OrderService service, OrderServiceMetrics metrics) {
    this.service = Objects.requireNonNull(service, "service");
    this.metrics = Objects.requireNonNull(metrics, "metrics");
  }

  /**
   * Records calls on the default registry.
   *
   * @param service receives the calls
   * @return the service that records its calls
   */
  public static OrderServiceMetered of(OrderService service) {
    return new OrderServiceMetered(service, Forethought.metrics(OrderServiceMetrics.class));
  }

  /**
   * Records calls on a registry.
   *
   * @param service receives the calls
   * @param registry where the metrics are exposed
   * @return the service that records its calls
   */
  public static OrderServiceMetered of(OrderService service, PrometheusRegistry registry) {
    return new OrderServiceMetered(service, Forethought.metrics(OrderServiceMetrics.class, registry));
  }

  /**
   * Records calls on a metric set.
   *
   * @param service receives the calls
   * @param metrics the metric set
   * @return the service that records its calls
   */
  public static OrderServiceMetered of(OrderService service, OrderServiceMetrics metrics) {
    return new OrderServiceMetered(service, metrics);
  }

  @Override
  public String take(OrderService.OrderType orderType, String start) throws
      OrderService.PaymentDeclined, IOException {
    long start_ = System.nanoTime();
    String result;
    try {
      result = service.take(orderType, start);
    } catch (Throwable thrown) {
      takeEnded(orderType, start_, thrown);
      throw thrown;
    }
    takeEnded(orderType, start_, null);
    return result;
  }

  private void takeEnded(OrderService.OrderType orderType, long start_, Throwable thrown) {
    try {
      metrics.take(orderType, Outcome.of(thrown)).observe(Elapsed.seconds(start_));
      if (thrown != null) {
        metrics.takeExceptions(orderType, takeException(thrown)).inc();
      }
    } catch (Throwable failure) {
      failures.add("take", failure);
    }
  }

  private static String takeException(Throwable thrown) {
    if (thrown instanceof OrderService.PaymentDeclined) {
      return "PaymentDeclined";
    }
    if (thrown instanceof IOException) {
      return "IOException";
    }
    return "_other";
  }

  @Override
  public void cancel(int reason) {
    try {
      service.cancel(reason);
    } catch (Throwable thrown) {
      cancelEnded(reason);
      throw thrown;
    }
    cancelEnded(reason);
  }

  private void cancelEnded(int reason) {
    try {
      metrics.cancelCalls(reason).inc();
    } catch (Throwable failure) {
      failures.add("cancel", failure);
    }
  }

  @Override
  public CompletionStage<String> report(String format) {
    reportStarted(format);
    long start = System.nanoTime();
    CompletionStage<String> result;
    try {
      result = service.report(format);
    } catch (Throwable thrown) {
      reportEnded(format, start, thrown);
      throw thrown;
    }
    Completions.whenDone(result, end -> reportEnded(format, start, end));
    return result;
  }

  private void reportStarted(String format) {
    try {
      metrics.reportInProgress(format).inc();
    } catch (Throwable failure) {
      failures.add("report", failure);
    }
  }

  private void reportEnded(String format, long start, Throwable thrown) {
    try {
      metrics.reportInProgress(format).dec();
      metrics.report(format, AsyncOutcome.of(thrown)).observe(Elapsed.seconds(start));
      if (thrown != null && !(thrown instanceof CancellationException)) {
        metrics.reportExceptions(format).inc();
      }
    } catch (Throwable failure) {
      failures.add("report", failure);
    }
  }

  @Override
  public int open() {
    return service.open();
  }
}
