package io.forethought.jpa.hibernate;

import io.forethought.jpa.ModelOperations;
import io.forethought.jpa.RowChange;
import io.forethought.jpa.transactions.OpenTransactions;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.resource.transaction.spi.TransactionObserver;

/** Counts a row when its transaction ends. */
final class CommitCounting implements RowListener.Counting {

  private final OpenTransactions transactions = new OpenTransactions();

  /**
   * Counts a row immediately if there is no transaction or it is unknown. Hibernate 6 does not
   * report the session if it is a stateless one.
   */
  @Override
  public void count(Object event, ModelOperations model, RowChange change) {
    if (EventSession.of(event) instanceof SharedSessionContractImplementor session
        && session.isTransactionInProgress()) {
      if (!transactions.has(session)) {
        session.getTransactionCoordinator().addObserver(new End(session));
      }
      transactions.add(session, model, change);
    } else {
      model.count(change, 1);
    }
  }

  /** Called when the transaction of a session ends, with JDBC and with JTA. */
  private final class End implements TransactionObserver {

    private final SharedSessionContractImplementor session;

    End(SharedSessionContractImplementor session) {
      this.session = session;
    }

    @Override
    public void afterBegin() {
      // The transaction has already begun.
    }

    @Override
    public void beforeCompletion() {
      // More rows may follow.
    }

    @Override
    public void afterCompletion(boolean successful, boolean delayed) {
      session.getTransactionCoordinator().removeObserver(this);
      if (successful) {
        transactions.commit(session);
      } else {
        transactions.rollBack(session);
      }
    }
  }
}
