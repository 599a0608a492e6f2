package io.forethought.sample.orders;

/** The state of an order. */
public enum OrderState {
  /** Accepted and waiting for payment. */
  WAITING,
  /** Being paid. */
  PAYING,
  /** Paid, which is the last state in this shop. */
  PAID,
  /** Cancelled before it was paid. */
  CANCELLED
}
