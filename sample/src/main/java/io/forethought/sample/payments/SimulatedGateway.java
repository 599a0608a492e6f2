package io.forethought.sample.payments;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/** A simulated gateway: some payments fail, and some are slow. */
public final class SimulatedGateway implements PaymentGateway {

  private static final double FAILING = 0.2;

  private final RandomGenerator random;
  private final Duration typical;
  private final double failing;

  /**
   * Creates a gateway where about one payment in five fails.
   *
   * @param random determines success and delay
   * @param typical the typical duration of a payment; zero for immediate responses
   */
  public SimulatedGateway(RandomGenerator random, Duration typical) {
    this(random, typical, FAILING);
  }

  /**
   * Creates a gateway.
   *
   * @param random determines success and delay
   * @param typical the typical duration of a payment; zero for immediate responses
   * @param failing the share of payments that fail, from 0 to 1
   */
  public SimulatedGateway(RandomGenerator random, Duration typical, double failing) {
    this.random = random;
    this.typical = typical;
    this.failing = failing;
  }

  @Override
  public Optional<FailureReason> authorize(PaymentProvider provider, long cents) {
    LockSupport.parkNanos((long) (typical.toNanos() * random.nextExponential()));
    if (random.nextDouble() >= failing) {
      return Optional.empty();
    }
    FailureReason[] reasons = FailureReason.values();
    return Optional.of(reasons[random.nextInt(reasons.length)]);
  }
}
