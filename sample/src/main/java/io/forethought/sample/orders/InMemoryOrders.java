package io.forethought.sample.orders;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Orders kept in memory for as long as the shop runs. */
public final class InMemoryOrders implements OrderRepository {

  private final Map<Long, Order> orders = new ConcurrentHashMap<>();
  private final AtomicLong lastNumber = new AtomicLong();

  @Override
  public long nextNumber() {
    return lastNumber.incrementAndGet();
  }

  @Override
  public void save(Order order) {
    orders.put(order.number(), order);
  }

  @Override
  public Optional<Order> find(long number) {
    return Optional.ofNullable(orders.get(number));
  }

  @Override
  public void remove(long number) {
    orders.remove(number);
  }
}
