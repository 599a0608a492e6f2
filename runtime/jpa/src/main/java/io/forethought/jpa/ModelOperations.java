package io.forethought.jpa;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.Profile;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts the operations of one model on the default registry. It is called by generated listeners
 * and by the integrations of the providers. It never fails an operation.
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
      CounterDataPoint undone = Forethought.metrics(RollbackMetrics.class).rollbacks(model);
      RowCounts rows = rowCounts();
      changes.put(RowChange.INSERT, rows.inserts(model));
      changes.put(RowChange.UPDATE, rows.updates(model));
      changes.put(RowChange.DELETE, rows.deletes(model));
      rollbacks = undone;
    } catch (RuntimeException | LinkageError taken) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The operations of \"" + model + "\" are not counted",
          taken);
    }
  }

  private static RowCounts rowCounts() {
    return Profile.ofProgram() == Profile.DJANGO
        ? Forethought.metrics(DjangoModelMetrics.class)
        : Forethought.metrics(ModelMetrics.class);
  }

  /**
   * Returns the operations of a model. The first call creates its series.
   *
   * @param model the value of the label {@code model}
   * @return the operations, the same object each time
   */
  public static ModelOperations of(String model) {
    return ALL.computeIfAbsent(model, ModelOperations::new);
  }

  /**
   * Counts only events of the provider's integration from now on, and ignores events of listeners.
   */
  public void attach() {
    attached = true;
  }

  /**
   * Counts inserted, updated or deleted rows.
   *
   * @param change what happened to the rows
   * @param rows the number of rows
   */
  public void count(RowChange change, long rows) {
    count(changes.get(change), rows);
  }

  /**
   * Counts rows whose transaction was rolled back.
   *
   * @param rows the number of rows
   */
  public void rolledBack(long rows) {
    count(rollbacks, rows);
  }

  /**
   * Handles an insert reported by the listener of an entity. The transaction may still be rolled
   * back.
   *
   * @param entity the entity of the row
   */
  public void insertedAtFlush(Object entity) {
    ListenedClass.tell(this, entity, RowChange.INSERT);
  }

  /**
   * Handles an update reported by the listener of an entity.
   *
   * @param entity the entity of the row
   */
  public void updatedAtFlush(Object entity) {
    ListenedClass.tell(this, entity, RowChange.UPDATE);
  }

  /**
   * Handles a delete reported by the listener of an entity.
   *
   * @param entity the entity of the row
   */
  public void deletedAtFlush(Object entity) {
    ListenedClass.tell(this, entity, RowChange.DELETE);
  }

  /** Counts an event of a listener unless the provider's integration reports the same event. */
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
