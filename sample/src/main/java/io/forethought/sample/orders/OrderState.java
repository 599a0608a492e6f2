package io.forethought.sample.orders;

/** How far an order is. */
public enum OrderState {
  /** Accepted, and waiting for payment. */
  WAITING,
  /** Somebody is paying it at this moment. */
  PAYING,
  /** Paid: done, as far as this shop goes. */
  PAID,
  /** Given up before it was paid. */
  CANCELLED
}
