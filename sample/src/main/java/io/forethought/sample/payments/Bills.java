package io.forethought.sample.payments;

import io.forethought.sample.http.Refusal;

/** Provides the bills of orders. Implemented by the orders, on which payments must not depend. */
public interface Bills {

  /**
   * Claims the bill of an order, so that no other payment pays it at the same time.
   *
   * @throws Refusal if there is no such order, or it cannot be paid now
   */
  Bill claim(long order);

  /** Marks a claimed bill as paid. */
  void settle(Bill bill);

  /** Releases a claimed bill unpaid. */
  void release(Bill bill);
}
