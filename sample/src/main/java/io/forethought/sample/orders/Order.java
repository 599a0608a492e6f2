package io.forethought.sample.orders;

import io.forethought.ExportModelOperations;
import io.forethought.sample.payments.PaymentProvider;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** An order that the shop accepted, as a row. */
@Entity
@Table(name = "orders")
@ExportModelOperations
public class Order {

  @Id
  @GeneratedValue(generator = "order_numbers")
  @SequenceGenerator(name = "order_numbers", sequenceName = "order_numbers", allocationSize = 1)
  private long number;

  @Enumerated(EnumType.STRING)
  private OrderType type = OrderType.STANDARD;

  @Enumerated(EnumType.STRING)
  private PaymentProvider provider = PaymentProvider.STRIPE;

  @Enumerated(EnumType.STRING)
  private OrderState state = OrderState.WAITING;

  /** How often somebody tried to pay. */
  private int attempts;

  private Instant created = Instant.EPOCH;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "order_lines", joinColumns = @JoinColumn(name = "order_number"))
  private List<OrderLine> lines = List.of();

  /** For the persistence provider. */
  protected Order() {}

  /** An order that waits for its payment. */
  Order(OrderRequest wanted, List<OrderLine> lines, Instant created) {
    this.type = wanted.type();
    this.provider = wanted.provider();
    this.created = created;
    this.lines = List.copyOf(lines);
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

  /** Takes the next step. */
  void become(OrderState next) {
    state = next;
  }

  /** Somebody tries to pay it once more. */
  void attempt() {
    state = OrderState.PAYING;
    attempts++;
  }
}
