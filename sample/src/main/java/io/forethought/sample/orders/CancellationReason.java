package io.forethought.sample.orders;

/** Why an order is cancelled before it is paid. */
public enum CancellationReason {
  /** The customer changed their mind. */
  BY_CUSTOMER,
  /** The provider rejected the payment too often, or the order was never paid. */
  UNPAID
}
