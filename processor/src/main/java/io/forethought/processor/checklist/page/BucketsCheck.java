package io.forethought.processor.checklist.page;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.Integration;
import io.forethought.processor.checklist.evidence.Observations;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.queries.BoundText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the bounds of the histograms whose bounds the program chooses fit what was observed. */
final class BucketsCheck implements Check {

  /** With fewer observations, shares say little. */
  private static final double ENOUGH = 100;

  private static final double WHOLE = 100;
  private static final double MOST_IN_FIRST = 0.95;

  /** The quantile 0.95 is unknown if more exceed the last bound. */
  private static final double LEAST_UP_TO_LAST = 0.95;

  @Override
  public Point point() {
    return Point.BUCKETS;
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    List<String> unfit = new ArrayList<>();
    int judged = 0;
    List<CatalogueEntry> histograms = histograms(evidence.metrics());
    if (histograms.isEmpty()) {
      return Outcome.inapplicable();
    }
    for (CatalogueEntry histogram : histograms) {
      Observations observed = observed(evidence, histogram);
      if (observed.total() >= ENOUGH) {
        judged++;
        fault(observed).ifPresent(fault -> unfit.add(histogram.name().value() + " has " + fault));
      }
    }
    if (judged == 0) {
      return Outcome.unknown("no histogram has 100 observations yet");
    }
    return unfit.isEmpty()
        ? Outcome.ok("the bounds of " + judged + " histograms fit what was observed")
        : Outcome.missing(
            Outcome.list(unfit), "choose bounds around the values that occur and matter");
  }

  private static List<CatalogueEntry> histograms(List<CatalogueEntry> metrics) {
    return Stream.concat(Integration.own(metrics).stream(), Integration.HTTP.of(metrics).stream())
        .filter(metric -> metric.type() == MetricType.HISTOGRAM && !metric.isNative())
        .toList();
  }

  /** From Prometheus if it has enough, because a program may just have started. */
  private static Observations observed(Evidence evidence, CatalogueEntry histogram)
      throws UnknownException {
    Observations stored = stored(evidence, histogram);
    return stored.total() >= ENOUGH
        ? stored
        : Observations.of(histogram, evidence.samples(List.of(histogram)));
  }

  private static Observations stored(Evidence evidence, CatalogueEntry histogram) {
    if (evidence.server().isEmpty()) {
      return new Observations(Map.of());
    }
    try {
      return Observations.of(histogram, evidence.scraped(), evidence.prometheus());
    } catch (UnknownException e) {
      return new Observations(Map.of());
    }
  }

  private static Optional<String> fault(Observations observed) {
    double lowest = observed.lowest().orElse(0.0);
    double highest = observed.highest().orElse(Double.POSITIVE_INFINITY);
    double within = observed.share(highest);
    if (within < LEAST_UP_TO_LAST) {
      return Optional.of(
          percent(1 - within)
              + " of its observations above its last bound "
              + BoundText.of(highest));
    }
    return lowest > 0 && observed.share(lowest) > MOST_IN_FIRST
        ? Optional.of(
            percent(observed.share(lowest))
                + " of its observations in its first bucket, up to "
                + BoundText.of(lowest))
        : Optional.empty();
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", WHOLE * share);
  }
}
