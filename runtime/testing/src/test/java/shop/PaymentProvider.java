package shop;

public enum PaymentProvider {
  STRIPE,
  PAYPAL
}
