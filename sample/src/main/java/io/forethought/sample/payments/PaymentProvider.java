package io.forethought.sample.payments;

/** Who moves the money. */
public enum PaymentProvider {
  STRIPE,
  PAYPAL,
  KLARNA,
  INVOICE
}
