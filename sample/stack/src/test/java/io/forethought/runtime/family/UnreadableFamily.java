package io.forethought.runtime.family;

import io.forethought.runtime.incident.Incidents;
import io.forethought.runtime.registration.Instruments;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.lang.reflect.Field;

/** A gauge that cannot be read. No program can declare one, so it is in the package of families. */
public final class UnreadableFamily extends Family {

  private UnreadableFamily(Incidents incidents) {
    super(
        "shop_parcels",
        MetricFamilyDescriptor.gauge("shop_parcels").help("Parcels on their way.").build(),
        incidents);
  }

  /** Adds one to a metric set that is being created. */
  public static void addTo(Instruments set) {
    try {
      Field field = Instruments.class.getDeclaredField("families");
      field.setAccessible(true);
      FamilySet families = (FamilySet) field.get(set);
      families.add(new UnreadableFamily(families.incidents()));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the families of a set are elsewhere", e);
    }
  }

  @Override
  MetricSnapshot snapshot(MetricMetadata metadata) {
    throw new IllegalStateException("the parcel service does not answer");
  }
}
