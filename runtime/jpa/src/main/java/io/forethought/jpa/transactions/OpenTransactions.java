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
 * The rows inserted, updated or deleted by open transactions. A transaction is identified by its
 * session. If the end of a transaction is never reported, its rows are dropped with the session.
 */
public final class OpenTransactions {

  private static final System.Logger LOG = System.getLogger(OpenTransactions.class.getName());

  private final Map<Object, Map<ModelOperations, Map<RowChange, Long>>> rows =
      Collections.synchronizedMap(new WeakHashMap<>());

  /** Returns whether the transaction of a session has rows. */
  public boolean has(Object session) {
    return rows.containsKey(session);
  }

  /** Adds a row. */
  public void add(Object session, ModelOperations model, RowChange change) {
    rows.computeIfAbsent(session, key -> new HashMap<>())
        .computeIfAbsent(model, key -> new EnumMap<>(RowChange.class))
        .merge(change, 1L, Long::sum);
  }

  /** Counts the rows of the transaction of a session as committed. */
  public void commit(Object session) {
    end(session, (model, changes) -> changes.forEach(model::count));
  }

  /** Counts the rows of the transaction of a session as rolled back. */
  public void rollBack(Object session) {
    end(session, (model, changes) -> changes.values().forEach(model::rolledBack));
  }

  /**
   * Throws nothing, because providers pass exceptions of a listener on to the caller of the commit.
   */
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
