package io.forethought.jpa;

import io.forethought.runtime.Forethought;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts the operations of one model on the default registry. Generated listeners call it, and the
 * hooks of providers; nothing that it does can fail an operation.
 *
 * <pre>{@code
 * ModelOperations.of("order").count(RowChange.INSERT, 1);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ModelOperations {

  private static final System.Logger LOG = System.getLogger(ModelOperations.class.getName());
  private static final ConcurrentMap<String, ModelOperations> ALL = new ConcurrentHashMap<>();

  private final Map<RowChange, CounterDataPoint> changes = new EnumMap<>(RowChange.class);
  private @Nullable CounterDataPoint rollbacks;
  private volatile boolean attached;

  private ModelOperations(String model) {
    try {
      ModelMetrics metrics = Forethought.metrics(ModelMetrics.class);
      changes.put(RowChange.INSERT, metrics.inserts(model));
      changes.put(RowChange.UPDATE, metrics.updates(model));
      changes.put(RowChange.DELETE, metrics.deletes(model));
      rollbacks = metrics.rollbacks(model);
    } catch (RuntimeException | LinkageError taken) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The operations of \"" + model + "\" are not counted",
          taken);
    }
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

  /** Rows were added, changed or removed. */
  public void count(RowChange change, long rows) {
    count(changes.get(change), rows);
  }

  /** Rows were added, changed or removed, and their transaction was rolled back. */
  public void rolledBack(long rows) {
    count(rollbacks, rows);
  }

  /** The listener of an entity has seen that a row is added; whether for good nobody knows yet. */
  public void insertedAtFlush(Object entity) {
    ListenedClass.tell(this, entity, RowChange.INSERT);
  }

  /** The listener of an entity has seen that a row is changed. */
  public void updatedAtFlush(Object entity) {
    ListenedClass.tell(this, entity, RowChange.UPDATE);
  }

  /** The listener of an entity has seen that a row is removed. */
  public void deletedAtFlush(Object entity) {
    ListenedClass.tell(this, entity, RowChange.DELETE);
  }

  /** Counts what a listener tells, unless the provider tells the same. */
  void countAtFlush(RowChange change) {
    if (!attached) {
      count(change, 1);
    }
  }

  private static void count(@Nullable CounterDataPoint operations, long rows) {
    if (operations != null) {
      operations.inc(rows);
    }
  }
}
