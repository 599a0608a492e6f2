package io.forethought.processor.checklist.server;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.Replicas;
import io.forethought.processor.checklist.evidence.Target;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;
import io.forethought.processor.exposition.ScrapedSample;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether Prometheus keeps all metrics that the endpoint exposes. */
final class KeptCheck implements Check {

  @Override
  public Point point() {
    return Point.KEPT;
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    Replicas replicas = evidence.scraped();
    if (replicas.targets().stream().noneMatch(Target::up)) {
      throw new UnknownException("no target is up");
    }
    Set<String> kept =
        evidence.prometheus().query("group by (__name__) ({" + replicas.matcher() + "})").stream()
            .map(series -> series.label("__name__"))
            .collect(Collectors.toSet());
    List<String> dropped =
        evidence.samples(stable(evidence.metrics())).stream()
            .map(ScrapedSample::name)
            .distinct()
            .filter(name -> !name.endsWith("_created") && !kept.contains(name))
            .toList();
    return dropped.isEmpty()
        ? Outcome.ok("Prometheus has all metrics that the endpoint exposes")
        : Outcome.missing(
            "Prometheus does not have " + Outcome.list(dropped),
            "remove the rule of metric_relabel_configs that drops them, or wait for the next scrape"
                + " if they are new");
  }

  /** Those whose series exist from the start: others may be newer than the last scrape. */
  private static List<CatalogueEntry> stable(List<CatalogueEntry> metrics) {
    return metrics.stream()
        .filter(metric -> metric.labels().stream().allMatch(CatalogueLabel::isClosed))
        .toList();
  }
}
