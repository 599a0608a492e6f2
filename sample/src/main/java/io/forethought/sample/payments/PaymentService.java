package io.forethought.sample.payments;

import io.forethought.sample.storage.Database;
import io.prometheus.metrics.core.datapoints.Timer;
import java.time.InstantSource;
import java.util.Optional;

/** Pays bills: claims a bill, calls the provider, and settles or releases the bill. */
public final class PaymentService {

  /**
   * After this number of later payments, a payment is deleted, so that the database does not grow
   * without limit.
   */
  private static final int KEPT = 10_000;

  private static final double CENTS_PER_EURO = 100;
  private static final double MILLIS_PER_SECOND = 1000;

  private final Bills bills;
  private final PaymentGateway gateway;
  private final Database database;
  private final PaymentMetrics metrics;
  private final InstantSource clock;

  /** Creates a service that pays bills through a gateway. */
  public PaymentService(
      Bills bills,
      PaymentGateway gateway,
      Database database,
      PaymentMetrics metrics,
      InstantSource clock) {
    this.bills = bills;
    this.gateway = gateway;
    this.database = database;
    this.metrics = metrics;
    this.clock = clock;
  }

  /**
   * Tries to pay an order.
   *
   * @return the payment, successful or not
   */
  public Payment pay(long order) {
    Bill bill = bills.claim(order);
    boolean settled = false;
    try {
      Payment payment = paid(bill, authorize(bill));
      settled = payment.failure().isEmpty();
      return payment;
    } finally {
      // In a finally block, because a claimed bill that is never released could never be paid.
      if (settled) {
        bills.settle(bill);
      } else {
        bills.release(bill);
      }
    }
  }

  @SuppressWarnings("try") // Closing the timer records the time.
  private Optional<FailureReason> authorize(Bill bill) {
    try (Timer timer = metrics.authorizationDuration(bill.provider()).startTimer()) {
      return gateway.authorize(bill.provider(), bill.cents());
    }
  }

  private Payment paid(Bill bill, Optional<FailureReason> failure) {
    Payment payment = new Payment(bill, failure, clock.instant());
    write(payment);
    failure.ifPresentOrElse(
        reason -> metrics.failed(bill.provider(), reason), () -> countSettled(payment));
    return payment;
  }

  private void write(Payment payment) {
    database.transaction(
        rows -> {
          rows.persist(payment);
          Optional.ofNullable(rows.find(Payment.class, payment.number() - KEPT))
              .ifPresent(rows::remove);
          return payment;
        });
  }

  private void countSettled(Payment payment) {
    metrics.settled(payment.provider(), payment.attempt());
    metrics.receivedEuros(payment.provider(), payment.cents() / CENTS_PER_EURO);
    metrics.lastSettlementTimestamp(payment.ended().toEpochMilli() / MILLIS_PER_SECOND);
  }
}
