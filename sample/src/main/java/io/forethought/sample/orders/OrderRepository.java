package io.forethought.sample.orders;

import java.util.Optional;

/** Where orders are kept. */
public interface OrderRepository {

  /** A number that no order has yet. */
  long nextNumber();

  /** Keeps an order under its number. */
  void save(Order order);

  /** The order of a number. */
  Optional<Order> find(long number);

  /** Keeps the order of a number no longer. */
  void remove(long number);
}
