package io.forethought.processor.operations.output.builtin;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.operations.AlertSeverity;
import io.forethought.processor.model.operations.BuiltInAlert;
import io.forethought.processor.operations.output.Aggregation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The alerts about databases, connection pools and migrations. */
final class DatabaseAlerts {

  private static final double MOST_ERRORS = 0.1;

  private DatabaseAlerts() {}

  static List<Draft> of(ProgramMetrics metrics) {
    return Stream.of(
            metrics
                .ofLibrary("db_errors_total", "django_db_errors_total")
                .map(counter -> errors(counter, connectionErrors(metrics))),
            metrics.ofLibrary("db_pool_connections_pending").map(DatabaseAlerts::pool),
            metrics
                .ofLibrary("migrations_unapplied", "django_migrations_unapplied_by_connection")
                .map(DatabaseAlerts::migrations))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<CatalogueEntry> connectionErrors(ProgramMetrics metrics) {
    return metrics.ofLibrary(
        "db_new_connection_errors_total", "django_db_new_connection_errors_total");
  }

  private static Draft errors(CatalogueEntry counter, Optional<CatalogueEntry> connections) {
    String failed =
        Stream.concat(Stream.of(counter), connections.stream())
            .map(metric -> "rate(" + metric.name().value() + "[5m])")
            .reduce((left, right) -> left + " or " + right)
            .orElseThrow();
    return new Draft(
        BuiltInAlert.DATABASE_ERRORS,
        Aggregation.of(counter, "alias", "vendor").sum(failed),
        ">",
        MOST_ERRORS,
        OptionalDouble.empty(),
        "5m",
        AlertSeverity.CRITICAL,
        "{{ $labels.job }} gets errors from the database {{ $labels.alias }}.",
        "{{ $value | printf \"%.2f\" }} statements and connection attempts per second failed in the last 5"
            + " minutes. Check whether the database is up and accepts connections. The label type"
            + " of "
            + counter.name().value()
            + " shows the kind of error.",
        List.of(
            "A database that is down fails connection attempts, not statements.",
            "Only statements have the label type, so no series of the two is the same."));
  }

  private static Draft pool(CatalogueEntry pending) {
    return new Draft(
        BuiltInAlert.POOL_EXHAUSTED,
        pending.name().value(),
        ">",
        0,
        OptionalDouble.empty(),
        "2m",
        AlertSeverity.CRITICAL,
        "{{ $labels.job }} has no free connection to the database {{ $labels.alias }}.",
        "{{ $value | humanize }} threads of {{ $labels.instance }} are waiting for a connection."
            + " Look for slow queries and for connections that are never returned: after a restart"
            + " these are gone. If the database has capacity, enlarge the pool.",
        List.of("Each replica has a pool of its own, so the alert is for each replica."));
  }

  private static Draft migrations(CatalogueEntry unapplied) {
    return new Draft(
        BuiltInAlert.UNAPPLIED_MIGRATIONS,
        Aggregation.ofReplicas().max(unapplied.name().value()),
        ">",
        0,
        OptionalDouble.empty(),
        "5m",
        AlertSeverity.WARNING,
        "{{ $labels.job }} runs without all migrations of the database {{ $labels.connection }}.",
        "{{ $value | humanize }} migrations of the running version are not applied. Code that needs"
            + " them fails. Run the migrations, or deploy the previous version.",
        List.of(
            "During a deployment, migrations may be unapplied for a moment.",
            "While they cannot be read, the gauge is NaN, and a comparison with NaN has no"
                + " result."));
  }
}
