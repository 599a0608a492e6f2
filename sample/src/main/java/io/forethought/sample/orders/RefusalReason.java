package io.forethought.sample.orders;

import io.forethought.sample.http.Refusal;

/** Why an order is rejected. */
public enum RefusalReason {
  MALFORMED,
  ITEM_UNKNOWN,
  OUT_OF_STOCK;

  /** Returns the reason for the rejection of an order. */
  static RefusalReason of(Refusal refusal) {
    return switch (refusal.status()) {
      case 404 -> ITEM_UNKNOWN;
      case 409 -> OUT_OF_STOCK;
      default -> MALFORMED;
    };
  }
}
