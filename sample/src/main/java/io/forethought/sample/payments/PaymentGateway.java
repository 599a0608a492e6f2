package io.forethought.sample.payments;

import java.util.Optional;

/** Connects the shop to the payment providers. */
@FunctionalInterface
public interface PaymentGateway {

  /**
   * Lets a provider make a payment, which takes some time.
   *
   * @return why it failed; empty if it succeeded
   */
  Optional<FailureReason> authorize(PaymentProvider provider, long cents);
}
