package io.forethought.runtime.shared;

import io.forethought.GaugeMode;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.function.Supplier;

/**
 * One instance of a metric set that keeps its values in the directory. It counts as a process of
 * its own for the metrics that another instance in this process also has.
 *
 * <p>Series begin at 0.
 *
 * <pre>{@code
 * SharedFamily<SharedNumber> orders = set.counter("shop_orders_total", "Orders.");
 * set.join();
 * }</pre>
 *
 * @since 0.1.0
 */
public interface Participant {

  /** Returns the directory with the values of all processes. */
  SharedValues values();

  /**
   * Adds a counter.
   *
   * @param name the complete name
   */
  SharedFamily<SharedNumber> counter(String name, String help);

  /**
   * Adds a gauge.
   *
   * @param mode how the values of several processes are combined
   */
  SharedFamily<SharedNumber> gauge(String name, String help, GaugeMode mode);

  /**
   * Adds a histogram.
   *
   * @param bounds the upper bounds of the buckets in ascending order
   */
  SharedFamily<SharedDistribution> histogram(String name, String help, double[] bounds);

  /** Adds a summary without quantiles. */
  SharedFamily<SharedDistribution> summary(String name, String help);

  /**
   * Adds an info metric. The facts of all running processes are exposed, once if they agree.
   *
   * @param name the name in the metadata
   * @param own returns the facts of this process; must not throw
   */
  SharedFamily<?> info(String name, Supplier<MetricSnapshot> own);

  /**
   * Adds a state set. A state is active if it is in any running process.
   *
   * @param name the name in the metadata
   * @param own returns the states of this process; must not throw
   */
  SharedFamily<?> stateSet(String name, Supplier<MetricSnapshot> own);

  /**
   * Adds an action that writes a value which is kept elsewhere. It is run before a scrape of this
   * process and before the process leaves, and must not throw.
   */
  void beforeReading(Runnable refresh);

  /** Says that the set is registered. A second call has no effect. */
  void join();

  /**
   * Says that the set is no longer registered. What it still records has no effect. With the last
   * set, this process leaves the directory as if it had ended.
   */
  void leave();
}
