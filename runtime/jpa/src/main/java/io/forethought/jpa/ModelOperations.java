package io.forethought.jpa;

import io.forethought.runtime.Forethought;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Counts the operations of one model on the default registry. Generated listeners call it, and the
 * hooks of providers; nothing that it does can fail an operation.
 *
 * <pre>{@code
 * ModelOperations.of("order").inserted();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ModelOperations {

  private static final System.Logger LOG = System.getLogger(ModelOperations.class.getName());
  private static final ConcurrentMap<String, ModelOperations> ALL = new ConcurrentHashMap<>();

  private final @Nullable CounterDataPoint inserts;
  private final @Nullable CounterDataPoint updates;
  private final @Nullable CounterDataPoint deletes;
  private final @Nullable CounterDataPoint rollbacks;
  private volatile boolean attached;

  private ModelOperations(String model) {
    Optional<ModelMetrics> metrics = metrics(model);
    this.inserts = dataPoint(metrics, set -> set.inserts(model));
    this.updates = dataPoint(metrics, set -> set.updates(model));
    this.deletes = dataPoint(metrics, set -> set.deletes(model));
    this.rollbacks = dataPoint(metrics, set -> set.rollbacks(model));
  }

  private static Optional<ModelMetrics> metrics(String model) {
    try {
      return Optional.of(Forethought.metrics(ModelMetrics.class));
    } catch (RuntimeException taken) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The operations of \"" + model + "\" are not counted",
          taken);
      return Optional.empty();
    }
  }

  private static @Nullable CounterDataPoint dataPoint(
      Optional<ModelMetrics> metrics, Function<ModelMetrics, CounterDataPoint> which) {
    return metrics.map(which).orElse(null);
  }

  /**
   * The operations of a model, whose series are there from the first call on.
   *
   * @param model the value of the label {@code model}
   * @return the same one each time
   */
  public static ModelOperations of(String model) {
    return ALL.computeIfAbsent(model, ModelOperations::new);
  }

  /** Lets a hook of the provider tell from now on: what listeners tell besides is not heard. */
  public void attach() {
    attached = true;
  }

  /** A row was added. */
  public void inserted() {
    count(inserts);
  }

  /** A row was changed. */
  public void updated() {
    count(updates);
  }

  /** A row was removed. */
  public void deleted() {
    count(deletes);
  }

  /** A row was added, changed or removed, and its transaction was rolled back. */
  public void rolledBack() {
    count(rollbacks);
  }

  /** A listener has seen that a row is added; whether that is committed nobody knows yet. */
  public void insertedAtFlush() {
    countAtFlush(inserts);
  }

  /** A listener has seen that a row is changed. */
  public void updatedAtFlush() {
    countAtFlush(updates);
  }

  /** A listener has seen that a row is removed. */
  public void deletedAtFlush() {
    countAtFlush(deletes);
  }

  private void countAtFlush(@Nullable CounterDataPoint operations) {
    if (!attached) {
      count(operations);
    }
  }

  private static void count(@Nullable CounterDataPoint operations) {
    if (operations != null) {
      operations.inc();
    }
  }
}
