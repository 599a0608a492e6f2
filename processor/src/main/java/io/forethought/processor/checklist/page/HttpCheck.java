package io.forethought.processor.checklist.page;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.Integration;
import io.forethought.processor.checklist.evidence.Page;
import io.forethought.processor.checklist.evidence.Site;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;
import io.forethought.processor.exposition.ScrapedSample;
import io.forethought.processor.model.CatalogueEntry;
import java.util.List;
import java.util.Optional;

/** Whether the filters record HTTP requests. */
final class HttpCheck implements Check {

  private static final String FIX =
      "let the generated initializer register the filters for all requests, before other filters";

  @Override
  public Point point() {
    return Point.HTTP;
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    List<CatalogueEntry> metrics = Integration.HTTP.of(evidence.metrics());
    if (metrics.isEmpty()) {
      return Outcome.inapplicable();
    }
    List<ScrapedSample> samples = evidence.samples(metrics);
    if (samples.isEmpty()) {
      return Outcome.missing("the scrape has no metrics of HTTP requests", FIX);
    }
    double requests =
        samples.stream()
            .filter(sample -> sample.name().matches(".*(_total|_count)"))
            .mapToDouble(ScrapedSample::value)
            .sum();
    if (requests > 0) {
      return Outcome.ok("HTTP requests are counted");
    }
    Optional<Site> requested = evidence.site().filter(site -> isPage(site.home()));
    return requested.isPresent()
        ? Outcome.missing(
            "no request is counted, although " + requested.get().address() + " was requested", FIX)
        : Outcome.unknown(
            "no request was counted yet; send one, or name the address for users: --site=…");
  }

  private static boolean isPage(Page page) {
    return page.answered();
  }
}
