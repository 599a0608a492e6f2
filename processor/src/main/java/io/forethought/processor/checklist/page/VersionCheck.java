package io.forethought.processor.checklist.page;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;
import io.forethought.processor.exposition.ScrapedSample;

/** Whether an info metric contains the version of the program. */
final class VersionCheck implements Check {

  @Override
  public Point point() {
    return Point.VERSION;
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    return evidence.scrape().samples().stream()
        .filter(VersionCheck::isVersion)
        .findFirst()
        .map(
            sample ->
                Outcome.ok(sample.name() + " has the version " + sample.labels().get("version")))
        .orElseGet(
            () ->
                Outcome.missing(
                    "no info metric has the version of the program",
                    "declare a method with @Info and a parameter version, and call it when the"
                        + " program starts"));
  }

  private static boolean isVersion(ScrapedSample sample) {
    return sample.name().endsWith("_info")
        && !sample.name().startsWith("jvm_")
        && !sample.labels().getOrDefault("version", "").isEmpty();
  }
}
