package io.forethought.processor.operations.output.objectives;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.SampleNames;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.DeclaredQuery;
import io.forethought.processor.model.operations.Objective;
import io.forethought.processor.promql.Printer;
import io.forethought.processor.promql.Query;
import io.forethought.processor.promql.tree.Modifiers;
import io.forethought.processor.promql.tree.VectorSelector;
import io.forethought.processor.queries.BoundText;
import io.forethought.processor.queries.Lookup;
import io.forethought.processor.queries.MetricIndex;
import io.forethought.processor.queries.Sample;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an objective counts: all events, and the errors or the good events among them.
 *
 * @param isOfGood whether the part are the good events; otherwise they are the errors
 * @param part the good events or the errors
 * @param events all events
 */
record Indicator(boolean isOfGood, Counted part, Counted events) {

  private static final Set<String> OF_INSTANCES = Set.of("instance", "pod");
  private static final String BOUND = "le";

  /**
   * Series of a counter.
   *
   * @param selector selects them
   * @param without the labels that are aggregated away
   */
  record Counted(String selector, List<String> without) {

    /** Events per second. */
    String rate(Window window) {
      return "sum without (%s) (rate(%s[%s]))"
          .formatted(String.join(", ", without), selector, window.text());
    }
  }

  /** Says why an objective has no rules. */
  static final class UnknownException extends Exception {

    private static final long serialVersionUID = 1;

    UnknownException(String reason) {
      super(reason);
    }
  }

  /** What an objective of a metric counts. */
  static Indicator of(CatalogueEntry entry, Objective objective, MetricIndex index)
      throws UnknownException {
    Set<String> kept =
        objective.by().stream().map(Sited::value).collect(Collectors.toCollection(TreeSet::new));
    if (entry.type() == MetricType.HISTOGRAM && objective.threshold().isPresent()) {
      String family = SampleNames.family(entry.type(), entry.name().value());
      String bound = BoundText.of(objective.threshold().get().value());
      Set<String> labels = labels(entry);
      Counted events = new Counted(family + "_count", without(labels, kept));
      labels.add(BOUND);
      return new Indicator(
          true,
          new Counted(family + "_bucket{le=\"" + bound + "\"}", without(labels, kept)),
          events);
    }
    Counted own = new Counted(entry.name().value(), without(labels(entry), kept));
    if (objective.total().isPresent()) {
      return new Indicator(false, own, counted(objective.total().get(), kept, index));
    }
    if (objective.errors().isPresent()) {
      return new Indicator(false, counted(objective.errors().get(), kept, index), own);
    }
    throw new UnknownException("it does not say which events are errors");
  }

  private static Set<String> labels(CatalogueEntry entry) {
    return entry.labels().stream()
        .map(CatalogueLabel::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> without(Set<String> labels, Set<String> kept) {
    return Stream.concat(
            OF_INSTANCES.stream().sorted(), labels.stream().filter(label -> !kept.contains(label)))
        .distinct()
        .toList();
  }

  private static Counted counted(DeclaredQuery declared, Set<String> kept, MetricIndex index)
      throws UnknownException {
    String text = declared.text().strip();
    VectorSelector selector =
        Query.parse(text)
            .expression()
            .filter(VectorSelector.class::isInstance)
            .map(VectorSelector.class::cast)
            .filter(each -> each.modifiers().equals(Modifiers.NONE))
            .filter(each -> each.metric().isPresent())
            .orElseThrow(() -> new UnknownException("\"" + text + "\" does not select a counter"));
    String metric = selector.metric().orElseThrow().value();
    if (!(index.lookup(metric) instanceof Lookup.Exported exported)) {
      throw new UnknownException("the program does not export " + metric);
    }
    Set<String> labels = new TreeSet<>();
    for (Sample sample : exported.samples()) {
      labels.addAll(sample.labels().names());
    }
    for (String label : kept) {
      if (!labels.contains(label)) {
        throw new UnknownException(metric + " does not have the label \"" + label + "\"");
      }
    }
    return new Counted(Printer.print(selector), without(labels, kept));
  }

  /** Errors per second; 0 if there has not been any. */
  String errorRate(Window window) {
    String all = events.rate(window);
    return isOfGood ? all + " - " + part.rate(window) : part.rate(window) + " or " + all + " * 0";
  }

  /** Events per second. */
  String eventRate(Window window) {
    return events.rate(window);
  }

  /** The share of errors; 0 if there are no events. */
  String errorRatio(Window window) {
    String all = events.rate(window);
    return (isOfGood ? "1 - " : "") + part.rate(window) + " / (" + all + " > 0) or " + all + " * 0";
  }
}
