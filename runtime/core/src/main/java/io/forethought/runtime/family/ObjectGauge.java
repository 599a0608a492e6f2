package io.forethought.runtime.family;

import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import java.lang.ref.WeakReference;
import java.util.function.ToDoubleFunction;

/**
 * Gauges that read their value from an object, such as the length of a queue.
 *
 * @since 0.1.0
 */
public final class ObjectGauge {

  private ObjectGauge() {}

  /**
   * Exposes a value of an object in a series. The value is read whenever the series is read.
   *
   * <pre>{@code
   * Queue<Parcel> parcels =
   *     ObjectGauge.follow(metrics.waiting(Carrier.TRAIN), new ArrayDeque<>(), Queue::size);
   * }</pre>
   *
   * <p>If reading the value fails, it is NaN. A second call for the same series replaces the first.
   * The gauge does not keep the object: after the object is garbage collected, the value is NaN.
   *
   * @param <T> the type of the object
   * @param point a data point returned by a gauge of a metric set
   * @param object the object
   * @param value reads the value of the object; must be fast and thread-safe, because a scrape
   *     waits for it, and must not refer to the object in another way than by its argument
   * @return the object
   * @throws IllegalArgumentException if the data point is not from a gauge of a metric set
   */
  public static <T> T follow(GaugeDataPoint point, T object, ToDoubleFunction<? super T> value) {
    WeakReference<T> reference = new WeakReference<>(object);
    GaugeFamily.follow(
        point,
        object,
        () -> {
          T current = reference.get();
          return current == null ? Double.NaN : value.applyAsDouble(current);
        });
    return object;
  }
}
