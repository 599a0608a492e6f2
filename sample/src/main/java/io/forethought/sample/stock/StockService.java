package io.forethought.sample.stock;

import io.forethought.sample.http.Refusal;
import java.util.List;
import java.util.SortedMap;

/** The shelves: every change of stock goes through here, one at a time. */
public final class StockService {

  private final ItemRepository items;
  private final StockMetrics metrics;

  /** A stock room over the items of a repository. */
  public StockService(ItemRepository items, StockMetrics metrics) {
    this.items = items;
    this.metrics = metrics;
  }

  /** The item a customer asks for. */
  public Item lookUp(String name) {
    Item item = item(name);
    metrics.lookups(item.pieces() > 0);
    return item;
  }

  /** Adds an item to the catalogue; one that is there already stays as it is. */
  public synchronized void list(String name, Department department, long cents) {
    if (items.find(name).isEmpty()) {
      items.save(new Item(name, department, cents, 0));
    }
  }

  /** Sets how many pieces of an item are on the shelf; more than before is a delivery. */
  public synchronized Item count(String name, int pieces) {
    Item item = item(name);
    int change = pieces - item.pieces();
    if (change > 0) {
      metrics.piecesDelivered(item.department(), change);
    }
    return move(item, change);
  }

  /** Sets pieces of items aside for an order: all that is wanted, or nothing. */
  public synchronized List<Reservation> reserve(SortedMap<String, Integer> piecesByItem) {
    piecesByItem.forEach(this::check);
    return piecesByItem.entrySet().stream()
        .map(wanted -> reserve(wanted.getKey(), wanted.getValue()))
        .toList();
  }

  /** Takes back what was set aside for an order. */
  public synchronized void giveBack(String name, int pieces) {
    move(item(name), pieces);
  }

  private void check(String name, int pieces) {
    Item item = item(name);
    if (item.pieces() < pieces) {
      throw Refusal.conflict(
          "Of \"%s\" the shop has %d, not %d.".formatted(name, item.pieces(), pieces));
    }
  }

  private Reservation reserve(String name, int pieces) {
    Item item = item(name);
    move(item, -pieces);
    metrics.piecesReserved(name, pieces);
    return new Reservation(name, pieces, item.cents() * pieces);
  }

  private Item move(Item item, int change) {
    Item moved = item.withPieces(item.pieces() + change);
    items.save(moved);
    metrics.piecesAvailable(item.department()).inc(change);
    return moved;
  }

  private Item item(String name) {
    return items
        .find(name)
        .orElseThrow(() -> Refusal.notFound("The shop does not sell \"" + name + "\"."));
  }
}
