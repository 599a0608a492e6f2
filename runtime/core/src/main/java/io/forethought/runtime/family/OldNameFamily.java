package io.forethought.runtime.family;

import io.forethought.runtime.incident.Incidents;
import io.forethought.runtime.shared.SharedFamily;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.Unit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Exposes a renamed family under its old name. It is a separate collector for the same series, so
 * each value is recorded once and read twice. If several processes share the values, both names are
 * written.
 */
final class OldNameFamily extends Family {

  private final Family renamed;
  private final Optional<SharedFamily<?>> shared;

  OldNameFamily(Family renamed, String oldName, String until, Incidents incidents) {
    super(oldName, descriptor(renamed, oldName, until), incidents);
    this.renamed = renamed;
    this.shared = renamed.sharedAs(getMetricFamilyDescriptor().getMetadata());
  }

  @Override
  public Optional<String> renamedTo() {
    return Optional.of(renamed.name());
  }

  @Override
  @SuppressWarnings("exports") // Only the registration of this module calls it.
  public Optional<SharedFamily<?>> shared() {
    return shared;
  }

  @Override
  MetricSnapshot snapshot(MetricMetadata metadata) {
    return shared.isPresent() ? shared.get().snapshot(metadata) : renamed.snapshot(metadata);
  }

  // Where several processes share the values, there is none.
  @Override
  @Nullable Rendering rendering(MetricMetadata metadata) {
    return renamed.rendering(metadata);
  }

  private static MetricFamilyDescriptor descriptor(Family renamed, String oldName, String until) {
    MetricFamilyDescriptor current = renamed.getMetricFamilyDescriptor();
    MetricFamilyDescriptor.Builder<?> old =
        MetricFamilyDescriptor.of(current.getType(), oldName)
            .help("Renamed to " + renamed.name() + "; exported until " + until + ".")
            .labelNames(current.getLabelNames());
    Unit unit = current.getMetadata().getUnit();
    String family = old.build().getMetadata().getName();
    // The client would append a unit that the old name does not contain.
    if (unit != null && family.endsWith("_" + unit)) {
      old.unit(unit);
    }
    return old.build();
  }
}
