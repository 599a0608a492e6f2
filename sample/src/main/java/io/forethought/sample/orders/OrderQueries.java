package io.forethought.sample.orders;

import io.forethought.sample.storage.Database;
import java.util.Set;

/** Counts orders in the database. */
public final class OrderQueries implements OrderMetricsImpl.Sources {

  private final Database database;

  /** Creates queries of a database. */
  public OrderQueries(Database database) {
    this.database = database;
  }

  @Override
  public double pending() {
    return database.transaction(
        rows ->
            rows.createQuery("select count(o) from Order o where o.state in :states", Long.class)
                .setParameter("states", Set.of(OrderState.WAITING, OrderState.PAYING))
                .getSingleResult());
  }
}
