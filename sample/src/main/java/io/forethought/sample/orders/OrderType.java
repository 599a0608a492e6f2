package io.forethought.sample.orders;

/** How an order is delivered. */
public enum OrderType {
  STANDARD,
  EXPRESS,
  PICKUP
}
