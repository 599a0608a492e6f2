package io.forethought.sample.storage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.cfg.JdbcSettings;
import org.jspecify.annotations.Nullable;

/** Reads and changes the rows of the shop in transactions. */
public final class Database implements AutoCloseable {

  private final EntityManagerFactory factory;

  @SuppressWarnings("ThreadLocalUsage") // Each database has its own transactions.
  private final ThreadLocal<@Nullable Transaction> running = new ThreadLocal<>();

  private Database(EntityManagerFactory factory) {
    this.factory = factory;
  }

  static Database open(DataSource connections, Set<Class<?>> entities) {
    PersistenceConfiguration unit =
        new PersistenceConfiguration("shop")
            .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, connections);
    entities.forEach(unit::managedClass);
    return new Database(unit.createEntityManagerFactory());
  }

  /**
   * Runs work in the transaction of this thread, or in a new one. If the work throws, the
   * transaction is rolled back and the exception is passed on.
   *
   * @return the result of the work
   */
  public <T> T transaction(Function<EntityManager, T> work) {
    @Nullable Transaction outer = running.get();
    if (outer != null) {
      return work.apply(outer.entities);
    }
    List<Runnable> afterwards = new ArrayList<>();
    T result;
    try {
      result =
          factory.callInTransaction(
              entities -> {
                running.set(new Transaction(entities, afterwards));
                return work.apply(entities);
              });
    } finally {
      running.remove();
    }
    afterwards.forEach(Runnable::run);
    return result;
  }

  /**
   * Runs an action, such as counting, after the transaction of this thread is committed; never if
   * it is rolled back.
   *
   * @throws IllegalStateException outside of a transaction
   */
  public void afterCommit(Runnable action) {
    @Nullable Transaction transaction = running.get();
    if (transaction == null) {
      throw new IllegalStateException("This thread is not in a transaction");
    }
    transaction.afterwards.add(action);
  }

  /**
   * Returns the row of a key, if there is one. If the database fails, Hibernate returns nothing and
   * only marks the transaction for rollback. Without this check, the shop would report that it does
   * not sell the item.
   *
   * @throws PersistenceException if the database fails
   */
  public static <T> Optional<T> find(
      EntityManager rows, Class<T> type, Object key, LockModeType lock) {
    Optional<T> row = Optional.ofNullable(rows.find(type, key, lock));
    if (row.isEmpty() && rows.getTransaction().getRollbackOnly()) {
      throw new PersistenceException("The database failed: " + type.getSimpleName() + " " + key);
    }
    return row;
  }

  @Override
  public void close() {
    factory.close();
  }

  private record Transaction(EntityManager entities, List<Runnable> afterwards) {}
}
