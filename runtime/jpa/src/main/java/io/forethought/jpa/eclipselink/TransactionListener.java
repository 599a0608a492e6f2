package io.forethought.jpa.eclipselink;

import io.forethought.jpa.transactions.OpenTransactions;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.UnitOfWork;

/**
 * Hears how transactions end. A unit of work tells that it is committed when its transaction is,
 * whether that is one of JDBC or of JTA; where JTA decides, the session tells of commits too early.
 */
final class TransactionListener extends SessionEventAdapter {

  private final OpenTransactions transactions;

  TransactionListener(OpenTransactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public void postCommitUnitOfWork(SessionEvent event) {
    // A nested one only hands over to the one that it is nested in.
    if (event.getSession() instanceof UnitOfWork work
        && !(work.getParent() instanceof UnitOfWork)) {
      transactions.commit(work.getParent());
    }
  }

  @Override
  public void postRollbackTransaction(SessionEvent event) {
    transactions.rollBack(event.getSession());
  }

  /** All that ends in another way than by a commit. */
  @Override
  public void postReleaseUnitOfWork(SessionEvent event) {
    if (event.getSession() instanceof UnitOfWork work
        && !(work.getParent() instanceof UnitOfWork)) {
      transactions.rollBack(work.getParent());
    }
  }
}
