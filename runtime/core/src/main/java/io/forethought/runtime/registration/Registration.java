package io.forethought.runtime.registration;

import io.forethought.runtime.family.FamilySet;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.ref.WeakReference;
import java.util.List;

/**
 * One instance of a metric set.
 *
 * @param instance the instance
 * @param families its families
 * @param place the line that registered it
 * @param sources what its gauges are read from, which the registry holds weakly
 * @param named the registry that the program named, which may have been redirected
 */
record Registration(
    Object instance,
    FamilySet families,
    Place place,
    List<Object> sources,
    WeakReference<PrometheusRegistry> named) {

  /** Returns whether the program named this registry, or a proxy of it. */
  boolean names(PrometheusRegistry registry) {
    PrometheusRegistry known = named.get();
    return known == registry
        || (known != null && RegistryHomes.find(known).equals(RegistryHomes.find(registry)));
  }
}
