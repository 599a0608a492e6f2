package io.forethought.processor.model;

import io.forethought.processor.model.operations.Operations;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a metric set exports, as entries of a catalogue. */
public final class Entries {

  /** Longer ranges are catalogued by their size only. */
  private static final int LONGEST_RANGE = 1_000;

  /** The code of a metric with too many series, which its {@code @Budget} accepts. */
  private static final String TOO_LARGE = "FT207";

  private Entries() {}

  /** The entries of a set, in the order of its methods; methods with a body export nothing. */
  public static List<CatalogueEntry> of(MetricSet set) {
    return set.metrics().stream()
        .filter(metric -> !metric.hasBody())
        .map(metric -> of(set, metric))
        .toList();
  }

  /** The entry of one metric of a set. */
  public static CatalogueEntry of(MetricSet set, Metric metric) {
    return new CatalogueEntry(
        new Sited<>(metric.exportedName(), metric.name().site()),
        metric.type(),
        metric.exposedUnit(),
        metric.help().value(),
        Stream.concat(metric.labels().stream().map(Entries::label), states(metric).stream())
            .toList(),
        metric.type() == MetricType.HISTOGRAM ? Series.buckets(metric) : List.of(),
        metric.quantiles().values().stream().map(Sited::value).toList(),
        metric
            .renamedFrom()
            .map(old -> new CatalogueEntry.Former(old.oldName().value(), old.until().value())),
        accepted(set, metric),
        "",
        set.type().qualified(),
        metric.method(),
        Operations.NONE,
        metric.site());
  }

  private static List<Acceptance> accepted(MetricSet set, Metric metric) {
    Stream<Acceptance> budget =
        metric.budget().stream().map(given -> new Acceptance(TOO_LARGE, given.reason().value()));
    Stream<Acceptance> suppressed =
        Stream.concat(metric.accepted().stream(), set.accepted().stream());
    return Stream.concat(budget, suppressed).distinct().toList();
  }

  private static CatalogueLabel label(Label label) {
    String name = label.exportedName();
    if (label.bound() instanceof Bound.Capped capped) {
      return new CatalogueLabel(name, List.of(), capped.max().value(), capped.idle().value());
    }
    if (label.bound() instanceof Bound.Range range && range.size() > LONGEST_RANGE) {
      return new CatalogueLabel(name, List.of(), (int) Math.min(range.size(), Integer.MAX_VALUE));
    }
    return new CatalogueLabel(name, values(label.bound()), 0);
  }

  private static List<String> values(Bound bound) {
    if (bound instanceof Bound.Constants constants) {
      return constants.constants().stream().map(constant -> constant.value().value()).toList();
    }
    if (bound instanceof Bound.Booleans) {
      return List.of("false", "true");
    }
    if (bound instanceof Bound.Range range) {
      return IntStream.rangeClosed(range.from().value(), range.to().value())
          .mapToObj(Integer::toString)
          .toList();
    }
    return bound instanceof Bound.Listed listed
        ? listed.values().stream().map(Sited::value).toList()
        : List.of();
  }

  /** The states of a state set are the values of a label that has the name of the metric. */
  private static Optional<CatalogueLabel> states(Metric metric) {
    return metric
        .states()
        .map(states -> new CatalogueLabel(metric.exportedName(), values(states.constants()), 0));
  }
}
