package io.forethought.sample.payments;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The latest payments, kept in memory for as long as the shop runs. */
public final class InMemoryPayments implements PaymentRepository {

  private static final int KEPT = 10_000;

  private final Map<Long, Payment> payments = new ConcurrentHashMap<>();
  private final AtomicLong lastNumber = new AtomicLong();

  @Override
  public long nextNumber() {
    return lastNumber.incrementAndGet();
  }

  @Override
  public void save(Payment payment) {
    payments.put(payment.number(), payment);
    payments.remove(payment.number() - KEPT);
  }
}
