package shop;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.method.AsyncOutcome;
import io.forethought.runtime.method.Completions;
import io.forethought.runtime.method.Elapsed;
import io.forethought.runtime.method.Outcome;
import io.forethought.runtime.method.RecordingFailures;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * A {@link Warehouse} that records calls of its methods.
 */
@Generated("io.forethought.processor.MetricsProcessor")
@SuppressWarnings("serial")
public class WarehouseMetered<A extends Comparable<A>> extends Warehouse<A> {
  private final transient WarehouseMetrics metrics;

  private final transient RecordingFailures failures = new RecordingFailures(WarehouseMetered.class);

  /**
   * Creates an object that records calls on a metric set.
   *
   * @param metrics the metric set
   */
  public WarehouseMetered(WarehouseMetrics metrics) {
    super();
    this.metrics = Objects.requireNonNull(metrics, "metrics");
  }

  /**
   * Creates an object that records calls on a metric set.
   *
   * @param metrics_ the metric set
   * @param metrics as in the superclass
   * @param registry as in the superclass
   */
  WarehouseMetered(WarehouseMetrics metrics_, String metrics, int registry) throws IOException {
    super(metrics, registry);
    this.metrics = Objects.requireNonNull(metrics_, "metrics");
  }

  /**
   * Creates an object that records calls on a metric set.
   *
   * @param metrics the metric set
   * @param articles as in the superclass
   */
  @SuppressWarnings("unchecked")
  WarehouseMetered(WarehouseMetrics metrics, List<A>... articles) {
    super(articles);
    this.metrics = Objects.requireNonNull(metrics, "metrics");
  }

  /**
   * Creates an object that records calls on the default registry.
   *
   * @param <A> as in the superclass
   * @return the object
   */
  public static <A extends Comparable<A>> WarehouseMetered<A> of2() {
    return new WarehouseMetered<A>(Forethought.metrics(WarehouseMetrics.class));
  }

  /**
   * Creates an object that records calls on a registry.
   *
   * @param <A> as in the superclass
   * @param registry where the metrics are exposed
   * @return the object
   */
  public static <A extends Comparable<A>> WarehouseMetered<A> of2(PrometheusRegistry registry) {
    return new WarehouseMetered<A>(Forethought.metrics(WarehouseMetrics.class, registry));
  }

  /**
   * Creates an object that records calls on the default registry.
   *
   * @param <A> as in the superclass
   * @param metrics as in the superclass
   * @param registry as in the superclass
   * @return the object
   */
  static <A extends Comparable<A>> WarehouseMetered<A> of2(String metrics, int registry) throws
      IOException {
    return new WarehouseMetered<A>(Forethought.metrics(WarehouseMetrics.class), metrics, registry);
  }

  /**
   * Creates an object that records calls on a registry.
   *
   * @param <A> as in the superclass
   * @param registry_ where the metrics are exposed
   * @param metrics as in the superclass
   * @param registry as in the superclass
   * @return the object
   */
  static <A extends Comparable<A>> WarehouseMetered<A> of2(PrometheusRegistry registry_,
      String metrics, int registry) throws IOException {
    return new WarehouseMetered<A>(Forethought.metrics(WarehouseMetrics.class, registry_), metrics, registry);
  }

  /**
   * Creates an object that records calls on the default registry.
   *
   * @param <A> as in the superclass
   * @param articles as in the superclass
   * @return the object
   */
  @SuppressWarnings("unchecked")
  static <A extends Comparable<A>> WarehouseMetered<A> of2(List<A>... articles) {
    return new WarehouseMetered<A>(Forethought.metrics(WarehouseMetrics.class), articles);
  }

  /**
   * Creates an object that records calls on a registry.
   *
   * @param <A> as in the superclass
   * @param registry where the metrics are exposed
   * @param articles as in the superclass
   * @return the object
   */
  @SuppressWarnings("unchecked")
  static <A extends Comparable<A>> WarehouseMetered<A> of2(PrometheusRegistry registry,
      List<A>... articles) {
    return new WarehouseMetered<A>(Forethought.metrics(WarehouseMetrics.class, registry), articles);
  }

  @Override
  public int store(boolean fragile, A article) {
    if (metrics == null) {
      // The constructor of the superclass calls this method.
      return super.store(fragile, article);
    }
    long start = System.nanoTime();
    int result;
    try {
      result = super.store(fragile, article);
    } catch (Throwable thrown) {
      storeEnded2(fragile, start, thrown);
      throw thrown;
    }
    storeEnded2(fragile, start, null);
    return result;
  }

  private void storeEnded2(boolean fragile, long start, Throwable thrown) {
    try {
      metrics.store(fragile, Outcome.of(thrown)).observe(Elapsed.seconds(start));
      if (thrown != null) {
        metrics.storeExceptions(fragile, storeException(thrown)).inc();
      }
    } catch (Throwable failure) {
      failures.add("store", failure);
    }
  }

  private static String storeException(Throwable thrown) {
    if (thrown instanceof IllegalStateException) {
      return "IllegalStateException";
    }
    return "_other";
  }

  @Override
  protected int count(Map<A, Integer> articles) {
    if (metrics == null) {
      // The constructor of the superclass calls this method.
      return super.count(articles);
    }
    int result;
    try {
      result = super.count(articles);
    } catch (Throwable thrown) {
      countEnded();
      throw thrown;
    }
    countEnded();
    return result;
  }

  private void countEnded() {
    try {
      metrics.countCalls().inc();
    } catch (Throwable failure) {
      failures.add("count", failure);
    }
  }

  @Override
  void prepare(String metrics) {
    if (this.metrics == null) {
      // The constructor of the superclass calls this method.
      super.prepare(metrics);
      return;
    }
    prepareStarted();
    try {
      super.prepare(metrics);
    } catch (Throwable thrown) {
      prepareEnded();
      throw thrown;
    }
    prepareEnded();
  }

  private void prepareStarted() {
    try {
      this.metrics.prepareInProgress().inc();
    } catch (Throwable failure) {
      failures.add("prepare", failure);
    }
  }

  private void prepareEnded() {
    try {
      this.metrics.prepareInProgress().dec();
      this.metrics.prepareCalls().inc();
    } catch (Throwable failure) {
      failures.add("prepare", failure);
    }
  }

  @Override
  public <X extends Exception> CompletableFuture<A> load(Class<X> thrown) throws X {
    if (metrics == null) {
      // The constructor of the superclass calls this method.
      return super.<X>load(thrown);
    }
    long start = System.nanoTime();
    CompletableFuture<A> result;
    try {
      result = super.<X>load(thrown);
    } catch (Throwable thrown_) {
      loadEnded2(start, thrown_);
      throw thrown_;
    }
    Completions.whenDone(result, end -> loadEnded2(start, end));
    return result;
  }

  private void loadEnded2(long start, Throwable thrown_) {
    try {
      metrics.load(AsyncOutcome.of(thrown_)).observe(Elapsed.seconds(start));
    } catch (Throwable failure) {
      failures.add("load", failure);
    }
  }
}
