package io.forethought.processor.checklist.page;

import io.forethought.processor.checklist.evidence.Endpoint;
import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.Page;
import io.forethought.processor.checklist.evidence.Site;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;

/** Whether the address for users leads to the endpoint, or search engines find it. */
final class PublicCheck implements Check {

  @Override
  public Point point() {
    return Point.PUBLIC;
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    Site site =
        evidence
            .site()
            .orElseThrow(
                () -> new UnknownException("name the address for users: --site=https://…"));
    String path = evidence.endpoint().path();
    if (!site.metrics().answered()) {
      throw new UnknownException(site.address() + " does not answer: " + site.metrics().failure());
    }
    if (exposes(site.metrics())) {
      return Outcome.missing(
          site.address() + " returns metrics at " + path,
          "deny the path in the proxy, or require a token");
    }
    return site.advertises(path)
        ? Outcome.missing(
            "robots.txt of " + site.address() + " names " + path, "remove the line from the file")
        : Outcome.ok(site.address() + " answers " + site.metrics().status() + " to " + path);
  }

  private static boolean exposes(Page page) {
    try {
      return !Endpoint.read(page).samples().isEmpty();
    } catch (UnknownException e) {
      return false;
    }
  }
}
