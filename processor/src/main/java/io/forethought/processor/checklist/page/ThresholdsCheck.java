package io.forethought.processor.checklist.page;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.Observations;
import io.forethought.processor.checklist.evidence.Series;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.operations.Objective;
import io.forethought.processor.queries.BoundText;
import java.util.ArrayList;
import java.util.List;

/** Whether the limits of objectives for latency are bounds of their histograms. */
final class ThresholdsCheck implements Check {

  @Override
  public Point point() {
    return Point.THRESHOLDS;
  }

  @Override
  public Outcome outcome(Evidence evidence) {
    List<String> missing = new ArrayList<>();
    int limits = 0;
    for (CatalogueEntry metric : evidence.metrics()) {
      for (Objective objective : metric.operations().objectives()) {
        if (metric.type() == MetricType.HISTOGRAM && objective.threshold().isPresent()) {
          limits++;
          missing.addAll(faults(evidence, metric, objective.threshold().get().value()));
        }
      }
    }
    if (limits == 0) {
      return Outcome.inapplicable();
    }
    return missing.isEmpty()
        ? Outcome.ok("the limits of objectives are bounds of their histograms")
        : Outcome.missing(
            Outcome.list(missing),
            "add the bound to the buckets of the metric, or stop dropping it in"
                + " metric_relabel_configs");
  }

  private static List<String> faults(Evidence evidence, CatalogueEntry metric, double limit) {
    if (!metric.isNative() && !metric.buckets().contains(limit)) {
      return List.of(metric.name().value() + " has no bucket up to " + BoundText.of(limit));
    }
    return evidence.server().isPresent() && isDropped(evidence, metric, limit)
        ? List.of(
            "Prometheus has no bucket up to "
                + BoundText.of(limit)
                + " of "
                + metric.name().value())
        : List.of();
  }

  /** Whether Prometheus has other buckets of the metric, but not this one. */
  private static boolean isDropped(Evidence evidence, CatalogueEntry metric, double limit) {
    try {
      List<Series> bounds =
          evidence
              .prometheus()
              .query(
                  "group by (le) ("
                      + Observations.bucket(metric)
                      + "{"
                      + evidence.scraped().matcher()
                      + "})");
      return !bounds.isEmpty()
          && bounds.stream()
              .noneMatch(
                  series ->
                      BoundText.number(series.label("le")).filter(le -> le == limit).isPresent());
    } catch (UnknownException e) {
      return false;
    }
  }
}
