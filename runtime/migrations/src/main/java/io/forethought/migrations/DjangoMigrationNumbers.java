package io.forethought.migrations;

import io.forethought.ForProfile;
import io.forethought.Gauge;
import io.forethought.GaugeMode;
import io.forethought.HttpProfile;
import io.forethought.Label;
import io.forethought.Metrics;
import io.forethought.RenamedFrom;
import io.forethought.Suppress;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

/**
 * The same with the names of django-prometheus. Its code has other names than the dashboards that
 * many people use, so both are exported.
 */
@Metrics(namespace = "django", subsystem = "migrations")
@ForProfile(HttpProfile.DJANGO)
interface DjangoMigrationNumbers extends MigrationNumbers {

  @Override
  @Suppress(value = "FT110", reason = "Existing dashboards use this name.")
  @RenamedFrom(value = "django_migrations_applied_total", until = "9999-12-31")
  @Gauge(
      name = "django_migrations_applied_by_connection",
      help = "Migrations that are in effect; NaN if they cannot be read.",
      multiprocess = GaugeMode.LIVEMAX)
  GaugeDataPoint applied(@Label(max = MAX_CONNECTIONS) String connection);

  @Override
  @Suppress(value = "FT110", reason = "Existing dashboards use this name.")
  @RenamedFrom(value = "django_migrations_unapplied_total", until = "9999-12-31")
  @Gauge(
      name = "django_migrations_unapplied_by_connection",
      help = "Migrations that the next run would apply; NaN if they cannot be read.",
      multiprocess = GaugeMode.LIVEMAX)
  GaugeDataPoint unapplied(@Label(max = MAX_CONNECTIONS) String connection);
}
