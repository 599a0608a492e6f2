package io.forethought.processor.checklist.page;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.Integration;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;
import io.forethought.processor.exposition.ScrapedSample;
import io.forethought.processor.model.CatalogueEntry;
import java.util.List;

/**
 * Whether the metrics of an integration are there, and rise.
 *
 * @param point its point
 * @param integration the integration
 * @param counters the endings of the names of its counters that must have risen; empty if none need
 *     to
 * @param what what it records
 * @param fix how it is put in place
 */
record IntegrationCheck(
    Point point, Integration integration, List<String> counters, String what, String fix)
    implements Check {

  /** The checks of all integrations. */
  static List<Check> all() {
    return List.of(
        new IntegrationCheck(
            Point.DATABASE,
            Integration.DATABASE,
            List.of("db_execute_total", "db_execute_many_total"),
            "database queries",
            "wrap the data source with MeteredDataSource, or begin the JDBC URL with metered:"),
        new IntegrationCheck(
            Point.CACHE,
            Integration.CACHE,
            List.of("cache_get_total"),
            "caches",
            "let forethought-cache wrap the caches, or listen to them"),
        new IntegrationCheck(
            Point.ENTITIES,
            Integration.ENTITIES,
            List.of("model_inserts_total", "model_updates_total", "model_deletes_total"),
            "entities",
            "put @ExportModelOperations on the important entities"),
        new IntegrationCheck(
            Point.MIGRATIONS,
            Integration.MIGRATIONS,
            List.of(),
            "migrations",
            "let forethought-migrations read the migrations of Flyway or Liquibase"));
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    List<CatalogueEntry> metrics = integration.of(evidence.metrics());
    if (metrics.isEmpty()) {
      return Outcome.inapplicable();
    }
    List<ScrapedSample> samples = evidence.samples(metrics);
    if (samples.isEmpty()) {
      return evidence.scope().starter()
          ? Outcome.unknown(
              "the scrape has no metrics of "
                  + what
                  + "; the Spring Boot starter brings them for programs that have some")
          : Outcome.missing(
              "the scrape has no metrics of " + what + ", although the jars contain them", fix);
    }
    boolean risen =
        counters.isEmpty()
            || samples.stream().anyMatch(sample -> isCounter(sample) && sample.value() > 0);
    return risen
        ? Outcome.ok(what + " are recorded")
        : Outcome.unknown("nothing was counted yet: use the program, and run this command again");
  }

  private boolean isCounter(ScrapedSample sample) {
    return counters.stream().anyMatch(sample.name()::endsWith);
  }
}
