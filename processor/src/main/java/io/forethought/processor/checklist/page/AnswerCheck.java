package io.forethought.processor.checklist.page;

import io.forethought.processor.checklist.evidence.Endpoint;
import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.Page;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;

/** Whether the endpoint answers with metrics. */
final class AnswerCheck implements Check {

  @Override
  public Point point() {
    return Point.ANSWER;
  }

  @Override
  public Outcome outcome(Evidence evidence) {
    Endpoint endpoint = evidence.endpoint();
    return endpoint
        .scrape()
        .map(
            scrape ->
                Outcome.ok(endpoint.address() + " returns " + scrape.samples().size() + " samples"))
        .orElseGet(
            () ->
                Outcome.missing(
                    endpoint.address() + " returns no metrics: " + endpoint.fault(),
                    fix(endpoint)));
  }

  private static String fix(Endpoint endpoint) {
    Page page = endpoint.scraper();
    if (!page.answered()) {
      return "start the program, and check the address";
    }
    if (page.isDenied()) {
      return endpoint.authorized()
          ? "name the file with the credentials that the program accepts"
          : "name a file with its credentials: --token-file=… or --password-file=…";
    }
    if (page.isRedirect()) {
      return "name the address to which it redirects";
    }
    return "name the address of the endpoint, such as http://localhost:8080/metrics, and register"
        + " the endpoint if there is none";
  }
}
