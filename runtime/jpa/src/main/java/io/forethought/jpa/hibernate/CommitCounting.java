package io.forethought.jpa.hibernate;

import io.forethought.jpa.ModelOperations;
import io.forethought.jpa.RowChange;
import io.forethought.jpa.transactions.OpenTransactions;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.resource.transaction.spi.TransactionObserver;

/** Counts a row when its transaction is over. */
final class CommitCounting implements RowListener.Counting {

  private final OpenTransactions transactions = new OpenTransactions();

  /**
   * Counts a row at once if there is no transaction, or if Hibernate does not tell which: Hibernate
   * 6 names no session that is without state.
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

  /** Is told when the transaction of a session is over, whether it is one of JDBC or of JTA. */
  private final class End implements TransactionObserver {

    private final SharedSessionContractImplementor session;

    End(SharedSessionContractImplementor session) {
      this.session = session;
    }

    @Override
    public void afterBegin() {
      // It has begun long ago.
    }

    @Override
    public void beforeCompletion() {
      // More rows may come.
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
