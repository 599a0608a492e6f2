package shop;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.method.AsyncOutcome;
import io.forethought.runtime.method.Elapsed;
import io.forethought.runtime.method.PendingCall;
import io.forethought.runtime.method.RecordingFailures;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import javax.annotation.processing.Generated;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Records calls of another {@link Feed}.
 */
@Generated("io.forethought.processor.MetricsProcessor")
public final class FeedMetered implements Feed {
  private final Feed service;

  private final FeedMetrics metrics;

  private final RecordingFailures failures = new RecordingFailures(FeedMetered.class);

  private FeedMetered(Feed service, FeedMetrics metrics) {
    this.service = Objects.requireNonNull(service, "service");
    this.metrics = Objects.requireNonNull(metrics, "metrics");
  }

  /**
   * Records calls on the default registry.
   *
   * @param service receives the calls
   * @return the service that records its calls
   */
  public static FeedMetered of(Feed service) {
    return new FeedMetered(service, Forethought.metrics(FeedMetrics.class));
  }

  /**
   * Records calls on a registry.
   *
   * @param service receives the calls
   * @param registry where the metrics are exposed
   * @return the service that records its calls
   */
  public static FeedMetered of(Feed service, PrometheusRegistry registry) {
    return new FeedMetered(service, Forethought.metrics(FeedMetrics.class, registry));
  }

  /**
   * Records calls on a metric set.
   *
   * @param service receives the calls
   * @param metrics the metric set
   * @return the service that records its calls
   */
  public static FeedMetered of(Feed service, FeedMetrics metrics) {
    return new FeedMetered(service, metrics);
  }

  @Override
  public Mono<String> quote(boolean value) {
    long start = System.nanoTime();
    Mono<String> result;
    try {
      result = service.quote(value);
    } catch (Throwable thrown) {
      quoteStarted(value);
      quoteEnded(value, start, thrown);
      throw thrown;
    }
    return Mono.defer(() -> quoteObserved(value, result));
  }

  private void quoteStarted(boolean value) {
    try {
      metrics.quoteInProgress(value).inc();
    } catch (Throwable failure) {
      failures.add("quote", failure);
    }
  }

  private void quoteEnded(boolean value, long start, Throwable thrown) {
    try {
      metrics.quoteInProgress(value).dec();
      metrics.quote(value, AsyncOutcome.of(thrown)).observe(Elapsed.seconds(start));
      if (thrown != null && !(thrown instanceof CancellationException)) {
        metrics.quoteExceptions(value, quoteException(thrown)).inc();
      }
    } catch (Throwable failure) {
      failures.add("quote", failure);
    }
  }

  private static String quoteException(Throwable thrown) {
    if (thrown instanceof IOException) {
      return "IOException";
    }
    return "_other";
  }

  private Mono<String> quoteObserved(boolean value, Mono<String> result) {
    quoteStarted(value);
    long start = System.nanoTime();
    PendingCall call = new PendingCall(end -> quoteEnded(value, start, end));
    return result
        .doOnSuccess(value_ -> call.succeed())
        .doOnError(call::fail)
        .doOnCancel(call::cancel);
  }

  @Override
  public Flux<List<? extends Number>> prices() {
    Flux<List<? extends Number>> result;
    try {
      result = service.prices();
    } catch (Throwable thrown) {
      pricesEnded(thrown);
      throw thrown;
    }
    return Flux.defer(() -> pricesObserved(result));
  }

  private void pricesEnded(Throwable thrown) {
    try {
      metrics.pricesCalls().inc();
      if (thrown != null && !(thrown instanceof CancellationException)) {
        metrics.pricesExceptions().inc();
      }
    } catch (Throwable failure) {
      failures.add("prices", failure);
    }
  }

  private Flux<List<? extends Number>> pricesObserved(Flux<List<? extends Number>> result) {
    PendingCall call = new PendingCall(end -> pricesEnded(end));
    return result
        .doOnComplete(call::succeed)
        .doOnError(call::fail)
        .doOnCancel(call::cancel);
  }

  @Override
  public <T extends Comparable<T>> Uni<T> later(T result) {
    long start = System.nanoTime();
    Uni<T> result_;
    try {
      result_ = service.<T>later(result);
    } catch (Throwable thrown) {
      laterEnded(start, thrown);
      throw thrown;
    }
    return Uni.createFrom().deferred(() -> laterObserved(result_));
  }

  private void laterEnded(long start, Throwable thrown) {
    try {
      metrics.later(AsyncOutcome.of(thrown)).observe(Elapsed.seconds(start));
    } catch (Throwable failure) {
      failures.add("later", failure);
    }
  }

  private <T extends Comparable<T>> Uni<T> laterObserved(Uni<T> result_) {
    long start = System.nanoTime();
    PendingCall call = new PendingCall(end -> laterEnded(start, end));
    return result_
        .onItem().invoke(() -> call.succeed())
        .onFailure().invoke(thrown -> call.fail(thrown))
        .onCancellation().invoke(() -> call.cancel());
  }

  @Override
  public Multi<Integer> numbers() {
    Multi<Integer> result;
    try {
      result = service.numbers();
    } catch (Throwable thrown) {
      numbersStarted();
      numbersEnded(thrown);
      throw thrown;
    }
    return Multi.createFrom().deferred(() -> numbersObserved(result));
  }

  private void numbersStarted() {
    try {
      metrics.numbersInProgress().inc();
    } catch (Throwable failure) {
      failures.add("numbers", failure);
    }
  }

  private void numbersEnded(Throwable thrown) {
    try {
      metrics.numbersInProgress().dec();
      metrics.numbersCalls().inc();
      if (thrown != null && !(thrown instanceof CancellationException)) {
        metrics.numbersExceptions().inc();
      }
    } catch (Throwable failure) {
      failures.add("numbers", failure);
    }
  }

  private Multi<Integer> numbersObserved(Multi<Integer> result) {
    numbersStarted();
    PendingCall call = new PendingCall(end -> numbersEnded(end));
    return result
        .onCompletion().invoke(() -> call.succeed())
        .onFailure().invoke(thrown -> call.fail(thrown))
        .onCancellation().invoke(() -> call.cancel());
  }
}
