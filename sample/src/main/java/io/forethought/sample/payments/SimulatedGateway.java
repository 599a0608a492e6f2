package io.forethought.sample.payments;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/** A simulated gateway: about one payment in five fails, and some are slow. */
public final class SimulatedGateway implements PaymentGateway {

  private static final double FAILING = 0.2;

  private final RandomGenerator random;
  private final Duration typical;

  /**
   * Creates a gateway.
   *
   * @param random determines success and delay
   * @param typical the typical duration of a payment; zero for immediate responses
   */
  public SimulatedGateway(RandomGenerator random, Duration typical) {
    this.random = random;
    this.typical = typical;
  }

  @Override
  public Optional<FailureReason> authorize(PaymentProvider provider, long cents) {
    LockSupport.parkNanos((long) (typical.toNanos() * random.nextExponential()));
    if (random.nextDouble() >= FAILING) {
      return Optional.empty();
    }
    FailureReason[] reasons = FailureReason.values();
    return Optional.of(reasons[random.nextInt(reasons.length)]);
  }
}
