package io.forethought.sample.stock;

import io.forethought.sample.http.Refusal;
import io.forethought.sample.storage.Caches;
import io.forethought.sample.storage.Database;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.SortedMap;

/** Changes the stock, and locks the rows that it changes. */
public final class StockService {

  private final Database database;
  private final Offers offers;
  private final StockMetrics metrics;

  /** Creates a service for the stock in a database. */
  public StockService(Database database, Caches caches, StockMetrics metrics) {
    this.database = database;
    this.offers = new Offers(caches);
    this.metrics = metrics;
    countShelves();
  }

  /** Returns the requested item. */
  public Offer lookUp(String name) {
    Offer offer =
        offers.of(
            name, () -> database.transaction(rows -> item(name, rows, LockModeType.NONE).offer()));
    metrics.lookups(offer.pieces() > 0);
    return offer;
  }

  /** Adds an item to the catalogue. An existing item is not changed. */
  public void list(String name, Department department, long cents) {
    if (isListed(name)) {
      return;
    }
    try {
      database.transaction(
          rows -> {
            rows.persist(new Item(name, department, cents));
            return name;
          });
    } catch (PersistenceException failure) {
      // Another replica of the shop can have listed it in the meantime.
      if (!isListed(name)) {
        throw failure;
      }
    }
  }

  private boolean isListed(String name) {
    return database.transaction(
        rows -> Database.find(rows, Item.class, name, LockModeType.NONE).isPresent());
  }

  /** Sets the number of pieces of an item. An increase counts as a delivery. */
  public Offer count(String name, int pieces) {
    return database.transaction(
        rows -> {
          Item item = locked(name, rows);
          int change = pieces - item.pieces();
          if (change > 0) {
            database.afterCommit(() -> metrics.piecesDelivered(item.department(), change));
          }
          return move(item, name, change);
        });
  }

  /** Reserves pieces of items for an order: all of them, or none. */
  public List<Reservation> reserve(SortedMap<String, Integer> piecesByItem) {
    return database.transaction(
        rows ->
            piecesByItem.entrySet().stream()
                .map(wanted -> reserve(wanted.getKey(), wanted.getValue(), rows))
                .toList());
  }

  /** Releases pieces that were reserved for an order. */
  public void giveBack(String name, int pieces) {
    database.transaction(rows -> move(locked(name, rows), name, pieces));
  }

  private Reservation reserve(String name, int pieces, EntityManager rows) {
    Item item = locked(name, rows);
    if (item.pieces() < pieces) {
      throw Refusal.conflict(
          "The shop has %d pieces of \"%s\", not %d.".formatted(item.pieces(), name, pieces));
    }
    move(item, name, -pieces);
    database.afterCommit(() -> metrics.piecesReserved(name, pieces));
    return new Reservation(name, pieces, item.price(pieces));
  }

  private Offer move(Item item, String name, int change) {
    item.move(change);
    database.afterCommit(
        () -> {
          offers.forget(name);
          metrics.piecesAvailable(item.department()).inc(change);
        });
    return item.offer();
  }

  /** Counts pieces that are already in the database. */
  private void countShelves() {
    database
        .transaction(
            rows ->
                rows.createQuery(
                        "select i.department, sum(i.pieces) from Item i group by i.department",
                        Shelf.class)
                    .getResultList())
        .forEach(shelf -> metrics.piecesAvailable(shelf.department()).set((double) shelf.pieces()));
  }

  private static Item locked(String name, EntityManager rows) {
    return item(name, rows, LockModeType.PESSIMISTIC_WRITE);
  }

  private static Item item(String name, EntityManager rows, LockModeType lock) {
    return Database.find(rows, Item.class, name, lock)
        .orElseThrow(() -> Refusal.notFound("The shop does not sell \"" + name + "\"."));
  }
}
