package io.forethought.runtime.shared;

import io.prometheus.metrics.model.snapshots.Exemplars;
import java.util.function.Supplier;

/**
 * A series of this process that other processes see.
 *
 * <pre>{@code
 * series.exemplars(sampler::collect);
 * }</pre>
 *
 * @since 0.1.0
 */
public interface SharedSeries {

  /**
   * Also shows exemplars of this process to other processes, if the family keeps any.
   *
   * @param current returns those that are exposed now; must not throw
   */
  void exemplars(Supplier<Exemplars> current);
}
