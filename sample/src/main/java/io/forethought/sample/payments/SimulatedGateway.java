package io.forethought.sample.payments;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/** A gateway without providers behind it: about one payment in five fails, some are slow. */
public final class SimulatedGateway implements PaymentGateway {

  private static final double FAILING = 0.2;

  private final RandomGenerator random;
  private final Duration typical;

  /**
   * A gateway.
   *
   * @param random what decides about success and delay
   * @param typical how long a provider typically takes; zero for a provider that answers at once
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
