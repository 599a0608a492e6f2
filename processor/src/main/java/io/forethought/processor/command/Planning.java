package io.forethought.processor.command;

import io.forethought.processor.exposition.Scrape;
import io.forethought.processor.plan.Deployment;
import io.forethought.processor.plan.Exposition;
import io.forethought.processor.plan.Plan;
import io.forethought.processor.plan.PlanText;
import io.forethought.processor.plan.ScrapedMetrics;
import java.io.PrintStream;

/** Prints what a Prometheus server needs. */
final class Planning {

  private Planning() {}

  /**
   * Reads what an instance exposes.
   *
   * @throws Refusal if the scrape cannot be read, or is empty
   */
  static Exposition exposition(ScrapeSource source) throws Refusal {
    ScrapedPage page = source.page();
    Scrape scrape = source.parsed(page.text());
    if (scrape.samples().isEmpty()) {
      throw new Refusal(source.name() + " contains no metrics");
    }
    return ScrapedMetrics.of(page.text(), scrape, page.sent());
  }

  static void print(Deployment deployment, Exposition exposition, PrintStream out) {
    out.print(PlanText.of(Plan.of(deployment, exposition)));
  }
}
