package io.forethought.sample.orders;

import io.forethought.sample.http.Refusal;

/** Why an order is turned away. */
public enum RefusalReason {
  MALFORMED,
  ITEM_UNKNOWN,
  OUT_OF_STOCK;

  /** The reason behind a refusal of an order. */
  static RefusalReason of(Refusal refusal) {
    return switch (refusal.status()) {
      case 404 -> ITEM_UNKNOWN;
      case 409 -> OUT_OF_STOCK;
      default -> MALFORMED;
    };
  }
}
