package io.forethought.sample.payments;

import io.forethought.sample.http.Refusal;

/** Where bills come from: the order room, which this room must not know. */
public interface Bills {

  /**
   * Claims the bill of an order, so that nobody else pays it meanwhile.
   *
   * @throws Refusal if there is no such order, or it cannot be paid now
   */
  Bill claim(long order);

  /** Gives a claimed bill back as paid. */
  void settle(Bill bill);

  /** Gives a claimed bill back as not paid. */
  void release(Bill bill);
}
