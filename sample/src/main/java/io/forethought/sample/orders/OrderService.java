package io.forethought.sample.orders;

import io.forethought.sample.http.Refusal;
import io.forethought.sample.payments.Bill;
import io.forethought.sample.payments.Bills;
import io.forethought.sample.payments.Payment;
import io.forethought.sample.stock.Reservation;
import io.forethought.sample.stock.StockService;
import io.prometheus.metrics.core.datapoints.Timer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** The order book: every order goes through its states here, one step at a time. */
public final class OrderService implements Bills {

  /** How many orders later an order is forgotten, so that the shop can stay open for ever. */
  private static final int KEPT = 10_000;

  private final OrderRepository orders;
  private final StockService stock;
  private final OrderMetrics metrics;
  private final InstantSource clock;

  /** An order book that takes its goods from the stock room. */
  public OrderService(
      OrderRepository orders, StockService stock, OrderMetrics metrics, InstantSource clock) {
    this.orders = orders;
    this.stock = stock;
    this.metrics = metrics;
    this.clock = clock;
  }

  /**
   * Accepts an order and sets its goods aside.
   *
   * @throws Refusal if an item is unknown or there is too little of it
   */
  @SuppressWarnings("try") // The timer measures by being closed.
  public Order accept(OrderRequest wanted) {
    try (Timer timer = metrics.processingDuration(wanted.type()).startTimer()) {
      List<OrderLine> lines =
          stock.reserve(wanted.piecesByItem()).stream().map(OrderService::line).toList();
      Order order = new Order(orders.nextNumber(), wanted, lines, clock.instant());
      orders.save(order);
      metrics.created(wanted.provider(), wanted.userType()).inc();
      metrics.pending().inc();
      forget(order.number() - KEPT);
      return order;
    }
  }

  /** The order of a number. */
  public Order find(long number) {
    return orders
        .find(number)
        .orElseThrow(() -> Refusal.notFound("There is no order " + number + "."));
  }

  /** Gives up an order that waits for its payment. */
  public synchronized Order cancel(long number) {
    return cancel(waiting(number), CancellationReason.BY_CUSTOMER);
  }

  @Override
  public synchronized Bill claim(long number) {
    Order claimed = waiting(number).attempted();
    orders.save(claimed);
    return new Bill(number, claimed.provider(), claimed.cents(), claimed.attempts());
  }

  @Override
  public synchronized void settle(Bill bill) {
    Order order = find(bill.order());
    orders.save(order.in(OrderState.PAID));
    metrics.pending().dec();
    metrics.paymentDelay(order.type(), Duration.between(order.created(), clock.instant()));
  }

  @Override
  public synchronized void release(Bill bill) {
    Order order = find(bill.order());
    if (order.attempts() < Payment.MOST_ATTEMPTS) {
      orders.save(order.in(OrderState.WAITING));
    } else {
      cancel(order, CancellationReason.UNPAID);
    }
  }

  private synchronized void forget(long number) {
    Order order = orders.find(number).orElse(null);
    if (order == null || order.state() == OrderState.PAYING) {
      return;
    }
    if (order.state() == OrderState.WAITING) {
      cancel(order, CancellationReason.UNPAID);
    }
    orders.remove(number);
  }

  private Order waiting(long number) {
    Order order = find(number);
    if (order.state() == OrderState.WAITING) {
      return order;
    }
    throw Refusal.conflict(
        switch (order.state()) {
          case PAYING -> "Order " + number + " is being paid at this moment.";
          case PAID -> "Order " + number + " is paid already.";
          default -> "Order " + number + " is cancelled.";
        });
  }

  private Order cancel(Order order, CancellationReason reason) {
    Order cancelled = order.in(OrderState.CANCELLED);
    orders.save(cancelled);
    order.lines().forEach(line -> stock.giveBack(line.item(), line.pieces()));
    metrics.pending().dec();
    metrics.cancelled(reason);
    return cancelled;
  }

  private static OrderLine line(Reservation reserved) {
    return new OrderLine(reserved.item(), reserved.pieces(), reserved.cents());
  }
}
