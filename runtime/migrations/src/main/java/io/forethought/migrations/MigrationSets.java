package io.forethought.migrations;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.Profile;
import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/**
 * The metric sets of the migrations on one registry.
 *
 * @param numbers the gauges with the names of the program's profile
 * @param named the set that declares them
 * @param metrics the metrics that every profile has
 */
record MigrationSets(
    MigrationNumbers numbers, Class<? extends MigrationNumbers> named, MigrationMetrics metrics) {

  /**
   * Registers the sets.
   *
   * @param fix what the user must do if they are already registered
   * @throws IllegalStateException if the registry has one of the names; nothing is registered then
   */
  static MigrationSets register(PrometheusRegistry registry, String fix) {
    Class<? extends MigrationNumbers> named =
        Profile.ofProgram() == Profile.DJANGO
            ? DjangoMigrationNumbers.class
            : DefaultMigrationNumbers.class;
    MigrationMetrics metrics = MetricSets.register(MigrationMetrics.class, registry, fix);
    try {
      return new MigrationSets(Forethought.metrics(named, registry), named, metrics);
    } catch (RuntimeException taken) {
      Forethought.unregister(MigrationMetrics.class, registry);
      throw taken;
    }
  }

  /** Removes the sets. */
  void unregister(PrometheusRegistry registry) {
    Forethought.unregister(named, registry);
    Forethought.unregister(MigrationMetrics.class, registry);
  }
}
