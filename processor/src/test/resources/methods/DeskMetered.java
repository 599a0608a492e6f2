package shop;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.method.AsyncOutcome;
import io.forethought.runtime.method.Completions;
import io.forethought.runtime.method.Elapsed;
import io.forethought.runtime.method.Outcome;
import io.forethought.runtime.method.PendingCall;
import io.forethought.runtime.method.RecordingFailures;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import reactor.core.publisher.Mono;

/**
 * Records calls of another {@link Desk}.
 */
@Generated("io.forethought.processor.MetricsProcessor")
public final class DeskMetered<T> implements Desk<T> {
  private final Desk<T> service;

  private final DeskMetrics metrics;

  private final Desk.Totals totals;

  private final RecordingFailures failures = new RecordingFailures(DeskMetered.class);

  private DeskMetered(Desk<T> service, DeskMetrics metrics, Desk.Totals totals) {
    this.service = Objects.requireNonNull(service, "service");
    this.metrics = Objects.requireNonNull(metrics, "metrics");
    this.totals = Objects.requireNonNull(totals, "totals");
  }

  /**
   * Records calls on the default registry.
   *
   * @param <T> as in the interface
   * @param service receives the calls
   * @return the service that records its calls
   */
  public static <T> DeskMetered<T> of(Desk<T> service) {
    return new DeskMetered<>(service, Forethought.metrics(DeskMetrics.class),
        Forethought.metrics(Desk.Totals.class));
  }

  /**
   * Records calls on a registry.
   *
   * @param <T> as in the interface
   * @param service receives the calls
   * @param registry where the metrics are exposed
   * @return the service that records its calls
   */
  public static <T> DeskMetered<T> of(Desk<T> service, PrometheusRegistry registry) {
    return new DeskMetered<>(service, Forethought.metrics(DeskMetrics.class, registry),
        Forethought.metrics(Desk.Totals.class, registry));
  }

  /**
   * Records calls on metric sets.
   *
   * @param <T> as in the interface
   * @param service receives the calls
   * @param metrics a metric set
   * @param totals a metric set
   * @return the service that records its calls
   */
  public static <T> DeskMetered<T> of(Desk<T> service, DeskMetrics metrics, Desk.Totals totals) {
    return new DeskMetered<>(service, metrics, totals);
  }

  @Override
  public Desk.Receipt<T> sell(T metrics) {
    long start = System.nanoTime();
    Desk.Receipt<T> result;
    try {
      result = service.sell(metrics);
    } catch (Throwable thrown) {
      sellEnded(start, null, thrown);
      throw thrown;
    }
    sellEnded(start, result, null);
    return result;
  }

  private void sellEnded(long start, Desk.Receipt<?> result, Throwable thrown) {
    try {
      this.metrics.sell(sellStatus(result), Outcome.of(thrown)).observe(Elapsed.seconds(start));
      this.metrics.sellCalls(sellLarge(result)).inc();
    } catch (Throwable failure) {
      failures.add("sell", failure);
    }
  }

  private String sellStatus(Desk.Receipt<?> result) {
    Desk.Status value = result == null ? null : result.getStatus();
    if (value == null) {
      return "_other";
    }
    return switch (value) {
      case PAID -> "paid";
      case DECLINED -> "refused";
      default -> "_other";
    };
  }

  private String sellLarge(Desk.Receipt<?> result) {
    if (result == null) {
      return "_other";
    }
    return result.isLarge() ? "true" : "false";
  }

  @Override
  public Desk.Receipt<T> serve(boolean totals) {
    serveStarted(totals);
    long start = System.nanoTime();
    Desk.Receipt<T> result;
    try {
      result = service.serve(totals);
    } catch (Throwable thrown) {
      serveEnded(totals, start, null, thrown);
      throw thrown;
    }
    serveEnded(totals, start, result, null);
    return result;
  }

  private void serveStarted(boolean totals) {
    try {
      this.totals.customers().inc();
    } catch (Throwable failure) {
      failures.add("serve", failure);
    }
  }

  private void serveEnded(boolean totals, long start, Desk.Receipt<?> result, Throwable thrown) {
    try {
      this.totals.customers().dec();
      this.totals.served(serveStatus(result), totals,
          AsyncOutcome.of(thrown)).observe(Elapsed.seconds(start));
      if (thrown != null) {
        this.totals.refused(serveException(thrown)).inc();
      }
    } catch (Throwable failure) {
      failures.add("serve", failure);
    }
  }

  private String serveStatus(Desk.Receipt<?> result) {
    Desk.Status value = result == null ? null : result.getStatus();
    if (value == null) {
      return "_other";
    }
    return switch (value) {
      case PAID -> "paid";
      case DECLINED -> "refused";
      default -> "_other";
    };
  }

  private static String serveException(Throwable thrown) {
    if (thrown instanceof IllegalStateException) {
      return "IllegalStateException";
    }
    return "_other";
  }

  @Override
  public <R extends Desk.Receipt<T>> CompletableFuture<? extends R> order(boolean urgent) {
    long start = System.nanoTime();
    CompletableFuture<? extends R> result;
    try {
      result = service.<R>order(urgent);
    } catch (Throwable thrown) {
      orderEnded(urgent, start, null, thrown);
      throw thrown;
    }
    Completions.whenDone(result, (value, end) -> orderEnded(urgent, start, value, end));
    return result;
  }

  private void orderEnded(boolean urgent, long start, Desk.Receipt<?> result, Throwable thrown) {
    try {
      totals.served(orderStatus(result), urgent,
          AsyncOutcome.of(thrown)).observe(Elapsed.seconds(start));
    } catch (Throwable failure) {
      failures.add("order", failure);
    }
  }

  private String orderStatus(Desk.Receipt<?> result) {
    Desk.Status value = result == null ? null : result.getStatus();
    if (value == null) {
      return "_other";
    }
    return switch (value) {
      case PAID -> "paid";
      case DECLINED -> "refused";
      default -> "_other";
    };
  }

  @Override
  public Mono<Desk.Receipt<T>> preorder(boolean status) {
    long start = System.nanoTime();
    Mono<Desk.Receipt<T>> result;
    try {
      result = service.preorder(status);
    } catch (Throwable thrown) {
      preorderEnded(status, start, null);
      throw thrown;
    }
    return Mono.defer(() -> preorderObserved(status, result));
  }

  private void preorderEnded(boolean status, long start, Desk.Receipt<?> result) {
    try {
      metrics.preorder(status, preorderStatus(result)).observe(Elapsed.seconds(start));
      metrics.preorderCalls(status, preorderStatus(result)).inc();
    } catch (Throwable failure) {
      failures.add("preorder", failure);
    }
  }

  private String preorderStatus(Desk.Receipt<?> result) {
    Desk.Status value = result == null ? null : result.getStatus();
    if (value == null) {
      return "_other";
    }
    return switch (value) {
      case PAID -> "paid";
      case DECLINED -> "refused";
      default -> "_other";
    };
  }

  private Mono<Desk.Receipt<T>> preorderObserved(boolean status, Mono<Desk.Receipt<T>> result) {
    long start = System.nanoTime();
    PendingCall call = new PendingCall(end -> preorderEnded(status, start, null));
    return result
        .doOnSuccess(value -> call.succeed(() -> preorderEnded(status, start, value)))
        .doOnError(call::fail)
        .doOnCancel(call::cancel);
  }
}
