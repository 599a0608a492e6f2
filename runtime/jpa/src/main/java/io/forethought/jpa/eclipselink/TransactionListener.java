package io.forethought.jpa.eclipselink;

import io.forethought.jpa.transactions.OpenTransactions;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.UnitOfWork;

/**
 * Receives an event when a transaction ends. A unit of work reports its commit when its transaction
 * is committed, with JDBC and with JTA. With JTA, the session itself reports commits too early.
 */
final class TransactionListener extends SessionEventAdapter {

  private final OpenTransactions transactions;

  TransactionListener(OpenTransactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public void postCommitUnitOfWork(SessionEvent event) {
    // A nested unit of work only passes its changes to the outer one.
    if (event.getSession() instanceof UnitOfWork work && isOutermost(work)) {
      transactions.commit(work.getParent());
    }
  }

  /** Handles the commit of a transaction that the program has begun with the session itself. */
  @Override
  public void postCommitTransaction(SessionEvent event) {
    if (!event.getSession().hasExternalTransactionController()) {
      transactions.commit(event.getSession());
    }
  }

  @Override
  public void postRollbackTransaction(SessionEvent event) {
    transactions.rollBack(event.getSession());
  }

  /** Handles every end other than a commit. */
  @Override
  public void postReleaseUnitOfWork(SessionEvent event) {
    if (event.getSession() instanceof UnitOfWork work && isOutermost(work)) {
      transactions.rollBack(work.getParent());
    }
  }

  /** Returns whether a transaction ends with a unit of work, and not with its session. */
  private static boolean isOutermost(UnitOfWork work) {
    Session parent = work.getParent();
    return !(parent instanceof UnitOfWork)
        && (parent.hasExternalTransactionController()
            || !(parent instanceof AbstractSession session && session.isInTransaction()));
  }
}
