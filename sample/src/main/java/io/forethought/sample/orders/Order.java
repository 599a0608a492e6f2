package io.forethought.sample.orders;

import io.forethought.sample.payments.PaymentProvider;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** An order that the shop accepted. It never changes; a changed one is saved in its place. */
@Entity
@Table(name = "orders")
public class Order {

  @Id private long number;

  @Enumerated(EnumType.STRING)
  private OrderType type = OrderType.STANDARD;

  @Enumerated(EnumType.STRING)
  private PaymentProvider provider = PaymentProvider.STRIPE;

  @Enumerated(EnumType.STRING)
  private OrderState state = OrderState.WAITING;

  /** How often somebody tried to pay. */
  private int attempts;

  private Instant created = Instant.EPOCH;

  @ElementCollection private List<OrderLine> lines = List.of();

  /** For the persistence provider. */
  protected Order() {}

  /** An order that waits for its payment. */
  Order(long number, OrderRequest wanted, List<OrderLine> lines, Instant created) {
    this.number = number;
    this.type = wanted.type();
    this.provider = wanted.provider();
    this.created = created;
    this.lines = List.copyOf(lines);
  }

  private Order(Order other, OrderState state, int attempts) {
    this.number = other.number;
    this.type = other.type;
    this.provider = other.provider;
    this.created = other.created;
    this.lines = other.lines;
    this.state = state;
    this.attempts = attempts;
  }

  /** The number that the shop calls it by. */
  public long number() {
    return number;
  }

  /** How it travels. */
  public OrderType type() {
    return type;
  }

  /** Who moves the money. */
  public PaymentProvider provider() {
    return provider;
  }

  /** How far it is. */
  public OrderState state() {
    return state;
  }

  /** How often somebody tried to pay it. */
  public int attempts() {
    return attempts;
  }

  /** When it was accepted. */
  public Instant created() {
    return created;
  }

  /** What is in it. */
  public List<OrderLine> lines() {
    return lines;
  }

  /** The price of everything in it. */
  public long cents() {
    return lines.stream().mapToLong(OrderLine::cents).sum();
  }

  /** The same order in another state. */
  Order in(OrderState other) {
    return new Order(this, other, attempts);
  }

  /** The same order while somebody tries to pay it once more. */
  Order attempted() {
    return new Order(this, OrderState.PAYING, attempts + 1);
  }
}
