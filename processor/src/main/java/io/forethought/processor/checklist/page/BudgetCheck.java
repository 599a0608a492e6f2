package io.forethought.processor.checklist.page;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;
import io.forethought.processor.exposition.ScrapedSample;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether labels have nearly as many values as they may have, or had more. */
final class BudgetCheck implements Check {

  private static final String OVERFLOW = "forethought_label_overflow_total";
  private static final double NEARLY = 0.9;

  /** The values of a smaller label are often known, but not declared. */
  private static final int SMALL = 20;

  @Override
  public Point point() {
    return Point.BUDGET;
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    List<String> full = new ArrayList<>(overflows(evidence));
    for (CatalogueEntry metric : evidence.metrics()) {
      List<ScrapedSample> samples = evidence.samples(List.of(metric));
      for (CatalogueLabel label : metric.labels()) {
        long values = values(samples, label).size();
        if (label.max() >= SMALL && values >= NEARLY * label.max()) {
          full.add(
              "%s of %s has %d of at most %d values"
                  .formatted(label.name(), metric.name().value(), values, label.max()));
        }
      }
    }
    int series = evidence.scrape().samples().size();
    if (series >= NEARLY * evidence.scope().maxSeries()) {
      full.add(
          "the scrape has %d of at most %d series".formatted(series, evidence.scope().maxSeries()));
    }
    return full.isEmpty()
        ? Outcome.ok("no label is close to its bound; " + series + " series")
        : Outcome.missing(
            Outcome.list(full),
            "raise max of the label if Prometheus has room for more series, or use a label with"
                + " fewer values");
  }

  private static Set<String> values(List<ScrapedSample> samples, CatalogueLabel label) {
    return samples.stream()
        .map(sample -> sample.labels().get(label.name()))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static List<String> overflows(Evidence evidence) throws UnknownException {
    return evidence.scrape().samples().stream()
        .filter(sample -> sample.name().equals(OVERFLOW) && sample.value() > 0)
        .map(
            sample ->
                sample.labels().get("label")
                    + " of "
                    + sample.labels().get("metric")
                    + " had values outside its bound")
        .toList();
  }
}
