package shop;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.method.AsyncOutcome;
import io.forethought.runtime.method.Completions;
import io.forethought.runtime.method.Elapsed;
import io.forethought.runtime.method.RecordingFailures;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Records calls of another {@link Store}.
 */
@Generated("io.forethought.processor.MetricsProcessor")
final class StoreMetered<K extends Comparable<K>, V> implements Store<K, V> {
  private final Store<K, V> service;

  private final StoreMetrics metrics;

  private final RecordingFailures failures = new RecordingFailures(StoreMetered.class);

  private StoreMetered(Store<K, V> service, StoreMetrics metrics) {
    this.service = Objects.requireNonNull(service, "service");
    this.metrics = Objects.requireNonNull(metrics, "metrics");
  }

  /**
   * Records calls on the default registry.
   *
   * @param <K> as in the interface
   * @param <V> as in the interface
   * @param service receives the calls
   * @return the service that records its calls
   */
  public static <K extends Comparable<K>, V> StoreMetered<K, V> of(Store<K, V> service) {
    return new StoreMetered<>(service, Forethought.metrics(StoreMetrics.class));
  }

  /**
   * Records calls on a registry.
   *
   * @param <K> as in the interface
   * @param <V> as in the interface
   * @param service receives the calls
   * @param registry where the metrics are exposed
   * @return the service that records its calls
   */
  public static <K extends Comparable<K>, V> StoreMetered<K, V> of(Store<K, V> service,
      PrometheusRegistry registry) {
    return new StoreMetered<>(service, Forethought.metrics(StoreMetrics.class, registry));
  }

  /**
   * Records calls on a metric set.
   *
   * @param <K> as in the interface
   * @param <V> as in the interface
   * @param service receives the calls
   * @param metrics the metric set
   * @return the service that records its calls
   */
  public static <K extends Comparable<K>, V> StoreMetered<K, V> of(Store<K, V> service,
      StoreMetrics metrics) {
    return new StoreMetered<>(service, metrics);
  }

  @Override
  public <X extends Exception> V find(K thrown, Class<? super X> result) throws X {
    long start = System.nanoTime();
    V result_;
    try {
      result_ = service.<X>find(thrown, result);
    } catch (Throwable thrown_) {
      findEnded(start);
      throw thrown_;
    }
    findEnded(start);
    return result_;
  }

  private void findEnded(long start) {
    try {
      metrics.find().observe(Elapsed.seconds(start));
    } catch (Throwable failure) {
      failures.add("find", failure);
    }
  }

  @Override
  public List<? extends V> find(boolean metrics, K[] service) {
    List<? extends V> result;
    try {
      result = this.service.find(metrics, service);
    } catch (Throwable thrown) {
      findEnded2(metrics);
      throw thrown;
    }
    findEnded2(metrics);
    return result;
  }

  private void findEnded2(boolean metrics) {
    try {
      this.metrics.findCalls(metrics).inc();
    } catch (Throwable failure) {
      failures.add("find", failure);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public void put(boolean failures, Map.Entry<K, V>... entries) {
    try {
      service.put(failures, entries);
    } catch (Throwable thrown) {
      putEnded(failures, thrown);
      throw thrown;
    }
    putEnded(failures, null);
  }

  private void putEnded(boolean failures, Throwable thrown) {
    try {
      if (thrown != null) {
        metrics.putExceptions(failures, putException(thrown)).inc();
      }
    } catch (Throwable failure) {
      this.failures.add("put", failure);
    }
  }

  private static String putException(Throwable thrown) {
    if (thrown instanceof IllegalStateException) {
      return "IllegalStateException";
    }
    return "_other";
  }

  @Override
  public CompletableFuture<V> load(K key) {
    long start = System.nanoTime();
    CompletableFuture<V> result;
    try {
      result = service.load(key);
    } catch (Throwable thrown) {
      loadEnded(start, thrown);
      throw thrown;
    }
    Completions.whenDone(result, end -> loadEnded(start, end));
    return result;
  }

  private void loadEnded(long start, Throwable thrown) {
    try {
      metrics.load(AsyncOutcome.of(thrown)).observe(Elapsed.seconds(start));
      if (thrown != null && !(thrown instanceof CancellationException)) {
        metrics.loadExceptions(loadException(thrown)).inc();
      }
    } catch (Throwable failure) {
      failures.add("load", failure);
    }
  }

  private static String loadException(Throwable thrown) {
    if (thrown instanceof IllegalStateException) {
      return "IllegalStateException";
    }
    return "_other";
  }

  @Override
  public Future<?> preload(K key) {
    long start = System.nanoTime();
    Future<?> result;
    try {
      result = service.preload(key);
    } catch (Throwable thrown) {
      preloadEnded(start, thrown);
      throw thrown;
    }
    Completions.ifDone(result, end -> preloadEnded(start, end));
    return result;
  }

  private void preloadEnded(long start, Throwable thrown) {
    try {
      metrics.preload(AsyncOutcome.of(thrown)).observe(Elapsed.seconds(start));
    } catch (Throwable failure) {
      failures.add("preload", failure);
    }
  }

  @Override
  @SuppressWarnings("rawtypes")
  public List raw(Map<?, List> raw) {
    return service.raw(raw);
  }

  @Override
  @SuppressWarnings({
      "deprecation",
      "removal"
  })
  public int size() {
    return service.size();
  }

  @Override
  public Iterator<Map.Entry<K, V>> iterator() {
    return service.iterator();
  }

  @Override
  public void forEach(Consumer<? super Map.Entry<K, V>> argument1) {
    service.forEach(argument1);
  }

  @Override
  public Spliterator<Map.Entry<K, V>> spliterator() {
    return service.spliterator();
  }
}
