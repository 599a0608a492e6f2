package io.forethought.sample.payments;

/** Where payments are kept. */
public interface PaymentRepository {

  /** A number that no payment has yet. */
  long nextNumber();

  /** Keeps a payment. */
  void save(Payment payment);
}
