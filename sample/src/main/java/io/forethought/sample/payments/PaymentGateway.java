package io.forethought.sample.payments;

import java.util.Optional;

/** The way to the payment providers. */
@FunctionalInterface
public interface PaymentGateway {

  /**
   * Has a provider move the money, which takes it a while.
   *
   * @return why it did not, empty if it did
   */
  Optional<FailureReason> authorize(PaymentProvider provider, long cents);
}
