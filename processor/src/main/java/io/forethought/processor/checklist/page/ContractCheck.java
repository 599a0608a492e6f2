package io.forethought.processor.checklist.page;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.Integration;
import io.forethought.processor.checklist.evidence.SharedMetrics;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;
import io.forethought.processor.contract.Breach;
import io.forethought.processor.contract.Contract;
import io.forethought.processor.diagnostics.Severity;
import io.forethought.processor.model.CatalogueEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether the scrape contains what the jars declare. */
final class ContractCheck implements Check {

  @Override
  public Point point() {
    return Point.CONTRACT;
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    List<String> breaches =
        new Contract(expected(evidence), Contract.IGNORED, evidence.scope().maxSeries())
                .without(evidence.scope().ignored())
                .without(Set.of(SharedMetrics.PREFIX))
                .breaches(evidence.scrape())
                .stream()
                .filter(breach -> breach.kind().severity() == Severity.ERROR)
                .map(ContractCheck::text)
                .toList();
    return breaches.isEmpty()
        ? Outcome.ok("the scrape agrees with what the jars declare")
        : Outcome.missing(
            breaches.get(0)
                + (breaches.size() == 1 ? "" : "; and " + (breaches.size() - 1) + " more"),
            "name all jars of the program, in the version that runs; the command contract prints"
                + " each difference");
  }

  private static String text(Breach breach) {
    return breach.metric() + ": " + breach.text();
  }

  /** Without HTTP requests that are not recorded at all: another point reports that. */
  private static List<CatalogueEntry> expected(Evidence evidence) throws UnknownException {
    List<CatalogueEntry> http = Integration.HTTP.of(evidence.metrics());
    List<CatalogueEntry> expected = new ArrayList<>(evidence.metrics());
    if (evidence.samples(http).isEmpty()) {
      expected.removeAll(http);
    }
    return expected;
  }
}
