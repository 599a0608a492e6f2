package io.forethought.processor.plan;

import io.forethought.processor.model.operations.PrometheusDuration;
import java.util.List;

/** A plan as text. */
public final class PlanText {

  /** Metrics with a smaller share of the memory for all metrics share a row. */
  private static final double SMALL = 0.01;

  /** A single small metric has a row of its own. */
  private static final int FEW = 2;

  private final Plan plan;
  private final Deployment deployment;
  private final Need total;

  private PlanText(Plan plan) {
    this.plan = plan;
    this.deployment = plan.deployment();
    this.total = plan.total();
  }

  /** The text, which ends with a line break. */
  public static String of(Plan plan) {
    PlanText text = new PlanText(plan);
    return String.join(
        "\n",
        text.title(),
        text.metrics(),
        text.totals() + text.servers(),
        text.recorded(),
        Assumptions.of(plan));
  }

  private String title() {
    return "%s %s scraped every %s, %s per day, samples kept for %s:\n"
        .formatted(
            plan.exposition().isUpperBound() ? "At most, for" : "For",
            Amounts.count((double) deployment.instances(), "instance", "instances"),
            PrometheusDuration.text(deployment.interval()),
            Amounts.count(deployment.deploysPerDay(), "deployment", "deployments"),
            PrometheusDuration.text(deployment.retention()));
  }

  private String metrics() {
    double least = SMALL * (total.memory() - plan.server().memory());
    List<Plan.Item> small =
        plan.items().stream().filter(item -> item.need().memory() < least).toList();
    boolean together = small.size() >= FEW;
    Grid grid = new Grid();
    grid.add("Metric", "Type", "Series", "Samples/s", "Memory", "Disk", "Network");
    for (Plan.Item item : plan.items()) {
      if (!together || item.need().memory() >= least) {
        row(grid, item.metric().name(), item.metric().type(), item.need());
      }
    }
    if (together) {
      Need rest = small.stream().map(Plan.Item::need).reduce(Need.NOTHING, Need::plus);
      row(grid, small.size() + " other metrics", "", rest);
    }
    row(grid, "the server itself", "", plan.server());
    row(grid, "total", "", total);
    return grid.text();
  }

  private static void row(Grid grid, String name, String type, Need need) {
    grid.add(
        name,
        type,
        Amounts.number(need.series()),
        Amounts.number(need.samples()),
        Amounts.bytes(need.memory()),
        Amounts.bytes(need.disk()),
        Amounts.rate(need.network()));
  }

  private String totals() {
    double scrapes = deployment.scrapesPerSecond();
    return """
    Memory:  %s for %s active series and %s of replaced instances
    Disk:    %s, of which %s in blocks and %s for the last %s
    Network: %s (%s uncompressed); a scrape of an instance: %s (%s uncompressed)
    """
        .formatted(
            Amounts.bytes(total.memory()),
            Amounts.number(total.series()),
            Amounts.number(total.oldSeries()),
            Amounts.bytes(total.disk()),
            Amounts.bytes(total.blocks()),
            Amounts.bytes(total.head()),
            PrometheusDuration.text(Costs.HEAD),
            Amounts.rate(total.network()),
            Amounts.rate(total.uncompressed()),
            Amounts.bytes(total.network() / scrapes),
            Amounts.bytes(total.uncompressed() / scrapes));
  }

  private String servers() {
    double series = total.series() + total.oldSeries();
    return "Servers: %s (%s of %s series in memory, %s of %s samples/s)\n"
        .formatted(
            plan.servers() == 1
                ? "one is enough"
                : "divide the instances among at least " + Amounts.number((double) plan.servers()),
            Amounts.percent(series / Costs.MOST_SERIES),
            Amounts.number((double) Costs.MOST_SERIES),
            Amounts.percent(total.samples() / Costs.MOST_SAMPLES),
            Amounts.number((double) Costs.MOST_SAMPLES));
  }

  private String recorded() {
    double series =
        plan.items().stream()
            .filter(item -> item.metric().isRecorded())
            .mapToDouble(item -> item.need().series())
            .sum();
    if (series == 0) {
      return "Recording rules save nothing, because there are no counters and histograms.\n";
    }
    if (deployment.instances() == 1) {
      return "Recording rules for all instances together save nothing with one instance.\n";
    }
    Need need = plan.recorded();
    return """
    Recording rules for all instances together: %s instead of %s of counters and histograms.
    A second server that reads only these needs %s of memory, %s of disk and %s of network
    for %s samples/s. The first server keeps them, too.
    """
        .formatted(
            Amounts.count(need.series(), "series", "series"),
            Amounts.number(series),
            Amounts.bytes(need.memory()),
            Amounts.bytes(need.disk()),
            Amounts.rate(need.network()),
            Amounts.number(need.samples()));
  }
}
