package io.forethought.sample.orders;

/** Why an order is given up before it is paid. */
public enum CancellationReason {
  /** The customer thought better of it. */
  BY_CUSTOMER,
  /** The provider refused too often, or nobody ever came to pay. */
  UNPAID
}
