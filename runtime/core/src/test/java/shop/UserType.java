package shop;

/** What a customer is to the shop; VIP is rendered by hand. */
public enum UserType {
  REGULAR,
  VIP
}
