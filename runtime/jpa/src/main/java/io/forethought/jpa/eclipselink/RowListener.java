package io.forethought.jpa.eclipselink;

import io.forethought.jpa.RowChange;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.queries.ModifyQuery;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.UnitOfWork;

/** Receives an event for each row of a model after its statement has run. */
final class RowListener extends DescriptorEventAdapter {

  private static final System.Logger LOG = System.getLogger(RowListener.class.getName());

  /** Counts a row, immediately or later. */
  interface Counting {
    void count(Session transaction, RowChange change);
  }

  private final ClassDescriptor descriptor;
  private final Counting counting;

  /**
   * @param descriptor the class to listen to; subclasses have their own listeners
   */
  RowListener(ClassDescriptor descriptor, Counting counting) {
    this.descriptor = descriptor;
    this.counting = counting;
  }

  /** Returns the session of the transaction, which is the outermost unit of work. */
  static Session transactionOf(Session session) {
    return session instanceof UnitOfWork work ? transactionOf(work.getParent()) : session;
  }

  @Override
  public void postInsert(DescriptorEvent event) {
    count(event, RowChange.INSERT);
  }

  @Override
  public void postUpdate(DescriptorEvent event) {
    count(event, RowChange.UPDATE);
  }

  @Override
  public void postDelete(DescriptorEvent event) {
    count(event, RowChange.DELETE);
  }

  private void count(DescriptorEvent event, RowChange change) {
    if (event.getDescriptor() != descriptor) {
      return;
    }
    try {
      if (hasStatement(event, change)) {
        counting.count(transactionOf(event.getSession()), change);
      }
    } catch (RuntimeException | LinkageError failure) {
      LOG.log(System.Logger.Level.WARNING, "A row is not counted", failure);
    }
  }

  /**
   * Returns whether a statement has run. EclipseLink also reports an update if only references from
   * other rows have changed, and reports rows that are deleted with their owner twice.
   */
  private static boolean hasStatement(DescriptorEvent event, RowChange change) {
    return switch (change) {
      case INSERT -> true;
      case UPDATE ->
          !(event.getQuery() instanceof ModifyQuery update && update.getModifyRow().isEmpty());
      case DELETE ->
          !(event.getSession() instanceof UnitOfWorkImpl work
              && work.getObjectsDeletedDuringCommit().containsKey(event.getObject()));
    };
  }
}
