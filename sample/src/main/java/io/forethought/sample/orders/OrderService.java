package io.forethought.sample.orders;

import io.forethought.sample.http.Refusal;
import io.forethought.sample.payments.Bill;
import io.forethought.sample.payments.Bills;
import io.forethought.sample.payments.Payment;
import io.forethought.sample.stock.Reservation;
import io.forethought.sample.stock.StockService;
import io.forethought.sample.storage.Database;
import io.prometheus.metrics.core.datapoints.Timer;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Changes the states of orders. The row of an order is locked meanwhile. */
public final class OrderService implements Bills {

  /**
   * After this number of later orders, an order is deleted, so that the database does not grow
   * without limit.
   */
  private static final int KEPT = 10_000;

  private final Database database;
  private final StockService stock;
  private final OrderMetrics metrics;
  private final InstantSource clock;

  /** Creates a service that takes items from the stock. */
  public OrderService(
      Database database, StockService stock, OrderMetrics metrics, InstantSource clock) {
    this.database = database;
    this.stock = stock;
    this.metrics = metrics;
    this.clock = clock;
  }

  /**
   * Accepts an order and reserves its items.
   *
   * @throws Refusal if an item is unknown or out of stock
   */
  @SuppressWarnings("try") // Closing the timer records the time.
  public Order accept(OrderRequest wanted) {
    try (Timer timer = metrics.processingDuration(wanted.type()).startTimer()) {
      Order order = database.transaction(rows -> write(wanted, rows));
      forget(order.number() - KEPT);
      return order;
    }
  }

  /** Returns the order with a number. */
  public Order find(long number) {
    return database.transaction(rows -> order(number, rows, LockModeType.NONE));
  }

  /** Cancels an order that waits for payment. */
  public Order cancel(long number) {
    return database.transaction(
        rows -> cancel(waiting(number, rows), CancellationReason.BY_CUSTOMER));
  }

  @Override
  public Bill claim(long number) {
    return database.transaction(
        rows -> {
          Order order = waiting(number, rows);
          order.attempt();
          return new Bill(number, order.provider(), order.cents(), order.attempts());
        });
  }

  @Override
  public void settle(Bill bill) {
    database.transaction(
        rows -> {
          Order order = locked(bill.order(), rows);
          order.become(OrderState.PAID);
          database.afterCommit(() -> countPaid(order));
          return order;
        });
  }

  @Override
  public void release(Bill bill) {
    database.transaction(
        rows -> {
          Order order = locked(bill.order(), rows);
          if (order.attempts() < Payment.MOST_ATTEMPTS) {
            order.become(OrderState.WAITING);
            return order;
          }
          return cancel(order, CancellationReason.UNPAID);
        });
  }

  private Order write(OrderRequest wanted, EntityManager rows) {
    List<OrderLine> lines =
        stock.reserve(wanted.piecesByItem()).stream().map(OrderService::line).toList();
    Order order = new Order(wanted, lines, clock.instant());
    rows.persist(order);
    database.afterCommit(() -> metrics.created(wanted.provider(), wanted.userType()).inc());
    return order;
  }

  private void forget(long number) {
    database.transaction(
        rows -> {
          Database.find(rows, Order.class, number, LockModeType.PESSIMISTIC_WRITE)
              .filter(order -> order.state() != OrderState.PAYING)
              .ifPresent(order -> forget(order, rows));
          return number;
        });
  }

  private void forget(Order order, EntityManager rows) {
    if (order.state() == OrderState.WAITING) {
      cancel(order, CancellationReason.UNPAID);
    }
    rows.remove(order);
  }

  private Order cancel(Order order, CancellationReason reason) {
    order.become(OrderState.CANCELLED);
    order.lines().forEach(line -> stock.giveBack(line.item(), line.pieces()));
    database.afterCommit(() -> metrics.cancelled(reason));
    return order;
  }

  private void countPaid(Order order) {
    metrics.paymentDelay(order.type(), Duration.between(order.created(), clock.instant()));
  }

  private static Order waiting(long number, EntityManager rows) {
    Order order = locked(number, rows);
    if (order.state() == OrderState.WAITING) {
      return order;
    }
    throw Refusal.conflict(
        switch (order.state()) {
          case PAYING -> "Order " + number + " is being paid.";
          case PAID -> "Order " + number + " is already paid.";
          default -> "Order " + number + " is cancelled.";
        });
  }

  private static Order locked(long number, EntityManager rows) {
    return order(number, rows, LockModeType.PESSIMISTIC_WRITE);
  }

  private static Order order(long number, EntityManager rows, LockModeType lock) {
    return Database.find(rows, Order.class, number, lock)
        .orElseThrow(() -> Refusal.notFound("There is no order " + number + "."));
  }

  private static OrderLine line(Reservation reserved) {
    return new OrderLine(reserved.item(), reserved.pieces(), reserved.cents());
  }
}
