package io.forethought.processor.model;

import io.forethought.processor.model.operations.Operations;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What a metric set exports, as entries of a catalogue. */
public final class Entries {

  /** Longer ranges are catalogued by their size only. */
  private static final int LONGEST_RANGE = 1_000;

  /** The code of a metric with too many series, which its {@code @Budget} accepts. */
  private static final String TOO_LARGE = "FT207";

  private Entries() {}

  /** The entries of a set, in the order of its methods; methods with a body export nothing. */
  public static List<CatalogueEntry> of(MetricSet set) {
    List<CatalogueEntry> entries = new ArrayList<>();
    for (Metric metric : set.metrics()) {
      if (!metric.hasBody()) {
        entries.add(of(set, metric));
      }
    }
    return entries;
  }

  /** The entry of one metric of a set. */
  public static CatalogueEntry of(MetricSet set, Metric metric) {
    return new CatalogueEntry(
        new Sited<>(metric.exportedName(), metric.name().site()),
        metric.type(),
        metric.exposedUnit(),
        metric.help().value(),
        labels(metric),
        metric.type() == MetricType.HISTOGRAM ? Series.buckets(metric) : List.of(),
        values(metric.quantiles().values()),
        former(metric),
        accepted(set, metric),
        "",
        set.type().qualified(),
        metric.method(),
        Operations.NONE,
        metric.site());
  }

  private static List<Acceptance> accepted(MetricSet set, Metric metric) {
    Set<Acceptance> accepted = new LinkedHashSet<>();
    if (metric.budget().isPresent()) {
      accepted.add(new Acceptance(TOO_LARGE, metric.budget().get().reason().value()));
    }
    accepted.addAll(metric.accepted());
    accepted.addAll(set.accepted());
    return List.copyOf(accepted);
  }

  private static Optional<CatalogueEntry.Former> former(Metric metric) {
    if (metric.renamedFrom().isEmpty()) {
      return Optional.empty();
    }
    Renaming old = metric.renamedFrom().get();
    return Optional.of(new CatalogueEntry.Former(old.oldName().value(), old.until().value()));
  }

  /** The states of a state set are the values of a label that has the name of the metric. */
  private static List<CatalogueLabel> labels(Metric metric) {
    List<CatalogueLabel> labels = new ArrayList<>();
    for (Label label : metric.labels()) {
      labels.add(label(label));
    }
    if (metric.states().isPresent()) {
      List<String> states = values(metric.states().get().constants());
      labels.add(new CatalogueLabel(metric.exportedName(), states, 0));
    }
    return labels;
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
      List<String> values = new ArrayList<>();
      for (Bound.Constant constant : constants.constants()) {
        values.add(constant.value().value());
      }
      return values;
    }
    if (bound instanceof Bound.Booleans) {
      return List.of("false", "true");
    }
    if (bound instanceof Bound.Range range) {
      return IntStream.rangeClosed(range.from().value(), range.to().value())
          .mapToObj(Integer::toString)
          .toList();
    }
    return bound instanceof Bound.Listed listed ? values(listed.values()) : List.of();
  }

  private static <T> List<T> values(List<Sited<T>> sited) {
    List<T> values = new ArrayList<>();
    for (Sited<T> each : sited) {
      values.add(each.value());
    }
    return values;
  }
}
