package io.forethought.processor.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a Prometheus server needs for a program.
 *
 * @param deployment how the program runs
 * @param exposition what an instance exposes
 * @param items what each metric needs, the costliest first
 * @param server what the server needs in addition
 * @param recorded what a server needs that has only the series of the recording rules
 */
public record Plan(
    Deployment deployment, Exposition exposition, List<Item> items, Need server, Need recorded) {

  /** The metrics that Prometheus adds for each target. */
  private static final ExposedMetric OF_TARGET =
      new ExposedMetric(
          "up, scrape_…",
          "gauge",
          Costs.SERIES_OF_TARGET,
          Costs.SERIES_OF_TARGET,
          0,
          0,
          Costs.SERIES_OF_TARGET * (long) Costs.CHARACTERS_OF_TARGET,
          0,
          false);

  /**
   * A metric and what it needs.
   *
   * @param metric the metric
   * @param need what it needs
   */
  public record Item(ExposedMetric metric, Need need) {}

  /** Copies the list. */
  public Plan {
    items = List.copyOf(items);
  }

  /** Computes what a server needs. */
  public static Plan of(Deployment deployment, Exposition exposition) {
    List<Item> items = new ArrayList<>();
    for (ExposedMetric metric : exposition.metrics()) {
      items.add(new Item(metric, Need.of(metric, deployment, exposition.compressed())));
    }
    items.add(new Item(OF_TARGET, Need.of(OF_TARGET, deployment, exposition.compressed())));
    items.sort(
        Comparator.comparingDouble((Item item) -> item.need().memory())
            .reversed()
            .thenComparing(item -> item.metric().name()));
    Need all = items.stream().map(Item::need).reduce(Need.NOTHING, Need::plus);
    return new Plan(
        deployment, exposition, items, all.ofServer(), recorded(deployment, exposition));
  }

  private static Need recorded(Deployment deployment, Exposition exposition) {
    Deployment once = new Deployment(1, deployment.interval(), deployment.retention(), 0);
    Need all =
        exposition.metrics().stream()
            .filter(ExposedMetric::isRecorded)
            .map(metric -> Need.of(metric, once, exposition.compressed()))
            .reduce(Need.NOTHING, Need::plus);
    return all.plus(all.ofServer());
  }

  /** What the server needs for everything. */
  public Need total() {
    return items.stream().map(Item::need).reduce(server, Need::plus);
  }

  /** How many servers the targets should be divided among. */
  public long servers() {
    Need total = total();
    double servers =
        Math.max(
            (total.series() + total.oldSeries()) / Costs.MOST_SERIES,
            total.samples() / Costs.MOST_SAMPLES);
    return Math.max(1, (long) Math.ceil(servers));
  }
}
