package io.forethought.runtime.shared;

import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.List;

/**
 * The values of all processes at one moment.
 *
 * <pre>{@code
 * MetricSnapshot orders = values.read(name -> true).family(family, metadata);
 * }</pre>
 *
 * @since 0.1.0
 */
public interface MergedValues {

  /** Returns a family of this process under the name, unit and help in the metadata. */
  MetricSnapshot family(SharedFamily<?> family, MetricMetadata metadata);

  /** Returns the families that no metric set of this process has. */
  List<MetricSnapshot> others();
}
