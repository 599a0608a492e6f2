package io.forethought.processor.queries.usage;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.promql.tree.Matcher;
import io.forethought.processor.promql.tree.VectorSelector;
import io.forethought.processor.queries.BoundText;
import io.forethought.processor.queries.LabelFact;
import io.forethought.processor.queries.Role;
import io.forethought.processor.queries.Sample;
import io.forethought.processor.queries.TypedExpression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What queries read of metrics.
 *
 * <ul>
 *   <li>A metric is read if a selector with its name selects one of its samples.
 *   <li>A label is read if a selector matches it, if the query groups or matches by it, if the
 *       result has it and somebody sees it there, and if the result would be another one without
 *       it. So it is not read if all queries only add its series.
 *   <li>A bucket is read if a selector selects it by its bound. Quantiles and everything else that
 *       uses the label {@code le} read all buckets that are selected.
 * </ul>
 */
public final class Usage {

  private static final String LE = "le";

  private final Set<CatalogueEntry> metrics = new HashSet<>();
  private final Map<CatalogueEntry, Set<String>> labels = new HashMap<>();
  private final Map<CatalogueEntry, Set<String>> bounds = new HashMap<>();

  private Usage() {}

  /** What these queries read. */
  public static Usage of(List<ReadQuery> queries) {
    Usage usage = new Usage();
    queries.forEach(each -> usage.read(each.query(), each.shown()));
    return usage;
  }

  private void read(TypedExpression part, Need need) {
    if (part.node() instanceof VectorSelector selector) {
      part.vector().sources().forEach(sample -> read(sample, selector, part, need));
    }
    for (int at = 0; at < part.children().size(); at++) {
      read(part.children().get(at), NeededLabels.of(part.node(), at, need));
    }
  }

  private void read(Sample sample, VectorSelector selector, TypedExpression part, Need need) {
    CatalogueEntry metric = sample.entry();
    metrics.add(metric);
    Set<String> read = labels.computeIfAbsent(metric, each -> new HashSet<>());
    sample.labels().names().stream().filter(need::contains).forEach(read::add);
    selector.matchers().stream().map(Matcher::name).forEach(name -> read.add(name.value()));
    if (sample.role() == Role.BUCKET) {
      LabelFact selected = part.vector().labels().fact(LE);
      bounds
          .computeIfAbsent(metric, each -> new HashSet<>())
          .addAll(selected.values().orElse(Collections.emptySortedSet()));
    }
  }

  /** What is not read of some metrics, in their order. */
  public List<Unused> unused(List<CatalogueEntry> checked) {
    return checked.stream().flatMap(this::unused).toList();
  }

  private Stream<Unused> unused(CatalogueEntry metric) {
    if (!metrics.contains(metric)) {
      return Stream.of(new Unused(metric, Unused.Kind.METRIC, List.of(), metric.series()));
    }
    Set<String> read = labels.getOrDefault(metric, Set.of());
    Stream<Unused> ofLabels =
        metric.labels().stream()
            .filter(label -> !read.contains(label.name()) && adds(label, metric))
            .map(label -> unused(metric, label));
    return Stream.concat(ofLabels, unusedBuckets(metric).stream());
  }

  /**
   * Whether a label adds series. An info has one series with all its labels, and a state set is
   * nothing without the label of its states.
   */
  private static boolean adds(CatalogueLabel label, CatalogueEntry metric) {
    return switch (metric.type()) {
      case INFO -> false;
      case STATE_SET -> !label.name().equals(metric.name().value());
      default -> true;
    };
  }

  private static Unused unused(CatalogueEntry metric, CatalogueLabel label) {
    long without = metric.series() / Math.max(1, label.size());
    return new Unused(metric, Unused.Kind.LABEL, List.of(label.name()), metric.series() - without);
  }

  private Optional<Unused> unusedBuckets(CatalogueEntry metric) {
    Set<String> read = bounds.getOrDefault(metric, Set.of());
    List<String> unread = new ArrayList<>();
    metric.buckets().stream()
        .map(BoundText::of)
        .filter(bound -> !read.contains(bound))
        .forEach(unread::add);
    long each = metric.series() / metric.samplesPerDataPoint();
    return unread.isEmpty()
        ? Optional.empty()
        : Optional.of(new Unused(metric, Unused.Kind.BUCKETS, unread, each * unread.size()));
  }
}
