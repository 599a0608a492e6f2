package io.forethought.sample.payments;

import io.forethought.ExportModelOperations;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An attempt at paying an order, and what came of it. It never changes. */
@Entity
@Table(name = "payments")
@ExportModelOperations
public class Payment {

  /** How often a provider may be asked to pay one order. */
  public static final int MOST_ATTEMPTS = 3;

  @Id
  @GeneratedValue(generator = "payment_numbers")
  @SequenceGenerator(name = "payment_numbers", sequenceName = "payment_numbers", allocationSize = 1)
  private long number;

  @Column(name = "order_number")
  private long orderNumber;

  private int attempt;

  private long cents;

  @Enumerated(EnumType.STRING)
  private PaymentProvider provider = PaymentProvider.STRIPE;

  @Enumerated(EnumType.STRING)
  private @Nullable FailureReason failure;

  private Instant ended = Instant.EPOCH;

  /** For the persistence provider. */
  protected Payment() {}

  Payment(Bill bill, Optional<FailureReason> failure, Instant ended) {
    this.orderNumber = bill.order();
    this.attempt = bill.attempt();
    this.cents = bill.cents();
    this.provider = bill.provider();
    this.failure = failure.orElse(null);
    this.ended = ended;
  }

  /** The number of this attempt. */
  public long number() {
    return number;
  }

  /** The number of the order. */
  public long order() {
    return orderNumber;
  }

  /** Which attempt at the order this is, from 1. */
  public int attempt() {
    return attempt;
  }

  /** How much was to be paid. */
  public long cents() {
    return cents;
  }

  /** Who was asked. */
  public PaymentProvider provider() {
    return provider;
  }

  /** Why the money did not move, empty if it did. */
  public Optional<FailureReason> failure() {
    return Optional.ofNullable(failure);
  }

  /** When the provider answered. */
  public Instant ended() {
    return ended;
  }
}
