package shop;

import io.forethought.LabelValue;

public enum PaymentProvider {
  STRIPE,
  @LabelValue("pay_pal")
  PAYPAL
}
