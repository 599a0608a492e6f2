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

/** A payment attempt and its result. Immutable. */
@Entity
@Table(name = "payments")
@ExportModelOperations
public class Payment {

  /** The maximum number of payment attempts for one order. */
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

  /** Required by the persistence provider. */
  protected Payment() {}

  Payment(Bill bill, Optional<FailureReason> failure, Instant ended) {
    this.orderNumber = bill.order();
    this.attempt = bill.attempt();
    this.cents = bill.cents();
    this.provider = bill.provider();
    this.failure = failure.orElse(null);
    this.ended = ended;
  }

  /** Returns the number of this payment. */
  public long number() {
    return number;
  }

  /** Returns the number of the order. */
  public long order() {
    return orderNumber;
  }

  /** Returns the number of the attempt for the order, from 1. */
  public int attempt() {
    return attempt;
  }

  /** Returns the amount in cents. */
  public long cents() {
    return cents;
  }

  /** Returns the payment provider. */
  public PaymentProvider provider() {
    return provider;
  }

  /** Returns why the payment failed; empty if it succeeded. */
  public Optional<FailureReason> failure() {
    return Optional.ofNullable(failure);
  }

  /** Returns the time of the provider's response. */
  public Instant ended() {
    return ended;
  }
}
