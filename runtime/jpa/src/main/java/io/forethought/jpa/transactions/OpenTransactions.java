package io.forethought.jpa.transactions;

import io.forethought.jpa.ModelOperations;
import io.forethought.jpa.RowChange;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.BiConsumer;

/**
 * Rows that were added, changed or removed by transactions that are not over. A transaction is
 * known by the session in which it runs. One whose end nobody tells goes with its session.
 */
public final class OpenTransactions {

  private static final System.Logger LOG = System.getLogger(OpenTransactions.class.getName());

  private final Map<Object, Map<ModelOperations, Map<RowChange, Long>>> rows =
      Collections.synchronizedMap(new WeakHashMap<>());

  /** Whether rows of the transaction of a session are known. */
  public boolean has(Object session) {
    return rows.containsKey(session);
  }

  /** Adds a row. */
  public void add(Object session, ModelOperations model, RowChange change) {
    rows.computeIfAbsent(session, key -> new HashMap<>())
        .computeIfAbsent(model, key -> new EnumMap<>(RowChange.class))
        .merge(change, 1L, Long::sum);
  }

  /** Counts what the transaction of a session has done: it is committed. */
  public void commit(Object session) {
    end(session, (model, changes) -> changes.forEach(model::count));
  }

  /** Counts what the transaction of a session would have done: it is rolled back. */
  public void rollBack(Object session) {
    end(session, (model, changes) -> changes.values().forEach(model::rolledBack));
  }

  /** Providers hand on what a listener throws to the one who commits, so nothing is thrown. */
  private void end(Object session, BiConsumer<ModelOperations, Map<RowChange, Long>> counting) {
    try {
      Map<ModelOperations, Map<RowChange, Long>> changed = rows.remove(session);
      if (changed != null) {
        changed.forEach(counting);
      }
    } catch (RuntimeException | LinkageError failure) {
      LOG.log(System.Logger.Level.WARNING, "The rows of a transaction are not counted", failure);
    }
  }
}
