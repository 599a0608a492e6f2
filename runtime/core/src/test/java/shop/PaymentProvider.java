package shop;

/** Who moves the money. */
public enum PaymentProvider {
  STRIPE,
  PAYPAL
}
