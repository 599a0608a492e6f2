package io.forethought.sample.payments;

import io.forethought.LabelValue;

/** Who moves the money. */
public enum PaymentProvider {
  STRIPE,
  @LabelValue("paypal")
  PAY_PAL,
  KLARNA,
  INVOICE
}
