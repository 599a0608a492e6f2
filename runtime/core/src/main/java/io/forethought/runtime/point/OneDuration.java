package io.forethought.runtime.point;

import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.Timer;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;

/** Accepts the duration of one timer. The client's timer records each time that it is closed. */
public final class OneDuration implements DistributionDataPoint {

  private final DoubleConsumer recorder;
  private final AtomicBoolean recorded = new AtomicBoolean();

  private OneDuration(DoubleConsumer recorder) {
    this.recorder = recorder;
  }

  /**
   * Starts a timer that records once, however often and on whichever threads it is closed.
   *
   * @param recorder gets the seconds
   */
  public static Timer timer(DoubleConsumer recorder) {
    return new OneDuration(recorder).startTimer();
  }

  @Override
  public void observe(double seconds) {
    if (recorded.compareAndSet(false, true)) {
      recorder.accept(seconds);
    }
  }

  @Override
  public void observeWithExemplar(double seconds, Labels exemplar) {
    observe(seconds);
  }

  @Override
  public long getCount() {
    return recorded.get() ? 1 : 0;
  }

  @Override
  public double getSum() {
    return 0;
  }
}
