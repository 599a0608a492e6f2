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

/** An accepted order, stored as a row. */
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

  /** The number of payment attempts. */
  private int attempts;

  private Instant created = Instant.EPOCH;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "order_lines", joinColumns = @JoinColumn(name = "order_number"))
  private List<OrderLine> lines = List.of();

  /** Required by the persistence provider. */
  protected Order() {}

  /** Creates an order that waits for its payment. */
  Order(OrderRequest wanted, List<OrderLine> lines, Instant created) {
    this.type = wanted.type();
    this.provider = wanted.provider();
    this.created = created;
    this.lines = List.copyOf(lines);
  }

  /** Returns its number. */
  public long number() {
    return number;
  }

  /** Returns how it is delivered. */
  public OrderType type() {
    return type;
  }

  /** Returns the payment provider. */
  public PaymentProvider provider() {
    return provider;
  }

  /** Returns its state. */
  public OrderState state() {
    return state;
  }

  /** Returns the number of payment attempts. */
  public int attempts() {
    return attempts;
  }

  /** Returns the time at which it was accepted. */
  public Instant created() {
    return created;
  }

  /** Returns its lines. */
  public List<OrderLine> lines() {
    return lines;
  }

  /** Returns its total price in cents. */
  public long cents() {
    return lines.stream().mapToLong(OrderLine::cents).sum();
  }

  /** Changes to the next state. */
  void become(OrderState next) {
    state = next;
  }

  /** Counts a payment attempt. */
  void attempt() {
    state = OrderState.PAYING;
    attempts++;
  }
}
