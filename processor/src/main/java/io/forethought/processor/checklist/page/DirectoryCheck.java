package io.forethought.processor.checklist.page;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.SharedMetrics;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;
import io.forethought.processor.exposition.ScrapedSample;
import java.util.List;

/** Whether the directory that several processes share has faults. */
final class DirectoryCheck implements Check {

  @Override
  public Point point() {
    return Point.DIRECTORY;
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    if (!SharedMetrics.in(evidence.scrape())) {
      return Outcome.inapplicable();
    }
    List<String> faults =
        evidence.scrape().samples().stream()
            .filter(sample -> sample.name().startsWith(SharedMetrics.PREFIX) && sample.value() > 0)
            .map(ScrapedSample::name)
            .distinct()
            .toList();
    return faults.isEmpty()
        ? Outcome.ok("the directory has no faults")
        : Outcome.missing(
            Outcome.list(faults) + " " + (faults.size() == 1 ? "is" : "are") + " above 0",
            "make the directory writable, give it more space, and remove files of other programs");
  }
}
