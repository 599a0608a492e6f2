package io.forethought.sample.orders;

/** How an order travels. */
public enum OrderType {
  STANDARD,
  EXPRESS,
  PICKUP
}
