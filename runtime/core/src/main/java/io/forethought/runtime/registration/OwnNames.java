package io.forethought.runtime.registration;

import io.forethought.runtime.own.OwnMetrics;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of Forethought's own metrics on one registry. If two class loaders each load
 * Forethought and share a registry, only the first exposes these metrics, until it has no more
 * sets.
 */
final class OwnNames {

  private final OwnMetrics own;
  private final Map<Collector, ReservedName> names = new HashMap<>();
  private boolean areMissing;
  private boolean isLogged;

  OwnNames(OwnMetrics own) {
    this.own = own;
  }

  /** Reserves the names that are free, and returns the metrics that can be exposed from now on. */
  List<Collector> reserve(PrometheusRegistry registry) {
    areMissing = false;
    List<Collector> reserved = new ArrayList<>();
    for (Collector metric : own.collectors()) {
      if (!names.containsKey(metric)) {
        ReservedName name = new ReservedName(metric);
        try {
          registry.register(name);
          names.put(metric, name);
          reserved.add(metric);
        } catch (IllegalArgumentException taken) {
          areMissing = true;
          log(taken);
        }
      }
    }
    return reserved;
  }

  /** Returns whether a name was in use. */
  boolean areMissing() {
    return areMissing;
  }

  /** Removes all names from the registry. */
  void release(PrometheusRegistry registry) {
    names.values().forEach(registry::unregister);
    forget();
  }

  /** Forgets all names, after the registry was cleared. */
  void forget() {
    names.clear();
    areMissing = false;
  }

  private void log(IllegalArgumentException taken) {
    if (!isLogged) {
      isLogged = true;
      System.getLogger(OwnNames.class.getName())
          .log(
              System.Logger.Level.WARNING,
              "A metric about Forethought itself is not exposed: {0}",
              taken.getMessage());
    }
  }
}
