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

/** Whether all migrations are applied. */
final class UnappliedCheck implements Check {

  @Override
  public Point point() {
    return Point.UNAPPLIED;
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    List<CatalogueEntry> metrics = Integration.MIGRATIONS.of(evidence.metrics());
    List<ScrapedSample> unapplied =
        evidence.samples(metrics).stream()
            .filter(sample -> sample.name().matches("(django_)?migrations_unapplied(_by.*)?"))
            .toList();
    if (unapplied.isEmpty()) {
      return Outcome.inapplicable();
    }
    List<String> behind =
        unapplied.stream()
            .filter(sample -> sample.value() > 0)
            .map(sample -> (long) sample.value() + " of " + sample.labels().get("connection"))
            .toList();
    if (!behind.isEmpty()) {
      return Outcome.missing(
          "migrations are not applied: " + Outcome.list(behind),
          "run the migrations, or deploy the version that the database has");
    }
    return unapplied.stream().anyMatch(sample -> Double.isNaN(sample.value()))
        ? Outcome.unknown("the program cannot read its migrations; its log contains the exception")
        : Outcome.ok("all migrations are applied");
  }
}
