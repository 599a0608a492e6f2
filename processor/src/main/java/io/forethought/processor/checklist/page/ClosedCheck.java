package io.forethought.processor.checklist.page;

import io.forethought.processor.checklist.evidence.Endpoint;
import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.Page;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;

/** Whether the endpoint rejects requests without credentials. */
final class ClosedCheck implements Check {

  @Override
  public Point point() {
    return Point.CLOSED;
  }

  @Override
  public Outcome outcome(Evidence evidence) {
    Endpoint endpoint = evidence.endpoint();
    Page stranger = endpoint.stranger();
    if (!stranger.answered()) {
      return Outcome.unknown("the endpoint does not answer");
    }
    if (!stranger.isOk()) {
      return stranger.isDenied() || endpoint.scraper().isOk()
          ? Outcome.ok("without credentials it answers " + stranger.status())
          : Outcome.unknown("it answers " + stranger.status() + " to every request");
    }
    if (endpoint.scrape().isEmpty()) {
      return Outcome.unknown("the endpoint did not return metrics");
    }
    if (!endpoint.authorized() && endpoint.isLocal()) {
      return local(endpoint);
    }
    return open(endpoint);
  }

  /** Programs on the same machine may scrape by default. */
  private static Outcome local(Endpoint endpoint) {
    if (endpoint.outsider().filter(Page::isOk).isPresent()) {
      return open(endpoint);
    }
    if (endpoint.outsider().filter(page -> page.isDenied() || page.refused()).isEmpty()) {
      return Outcome.unknown(
          "programs on the same machine may scrape by default; run this command on another"
              + " machine, or configure a token and name it with --token-file");
    }
    return Outcome.ok("only programs on the same machine may scrape without credentials");
  }

  private static Outcome open(Endpoint endpoint) {
    return Outcome.missing(
        endpoint.address() + " returns metrics without credentials",
        "configure a token, for example with FORETHOUGHT_METRICS_TOKEN_FILE, or the addresses that"
            + " may scrape");
  }
}
