package io.forethought.sample.payments;

/** A payment provider. */
public enum PaymentProvider {
  STRIPE,
  PAYPAL,
  KLARNA,
  INVOICE
}
