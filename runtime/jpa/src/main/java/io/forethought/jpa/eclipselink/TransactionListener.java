package io.forethought.jpa.eclipselink;

import io.forethought.jpa.transactions.OpenTransactions;
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
    if (event.getSession() instanceof UnitOfWork work
        && !(work.getParent() instanceof UnitOfWork)) {
      transactions.commit(work.getParent());
    }
  }

  @Override
  public void postRollbackTransaction(SessionEvent event) {
    transactions.rollBack(event.getSession());
  }

  /** Handles every end other than a commit. */
  @Override
  public void postReleaseUnitOfWork(SessionEvent event) {
    if (event.getSession() instanceof UnitOfWork work
        && !(work.getParent() instanceof UnitOfWork)) {
      transactions.rollBack(work.getParent());
    }
  }
}
