package io.forethought.stall;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A queue whose length each program has from a property. */
@Component
class Queue implements QueueMetricsImpl.Sources {

  private final AtomicInteger reads = new AtomicInteger();
  private final double guests;

  Queue(@Value("${guests:3}") double guests) {
    this.guests = guests;
  }

  @Override
  public double guests() {
    reads.incrementAndGet();
    return guests;
  }

  int reads() {
    return reads.get();
  }
}
