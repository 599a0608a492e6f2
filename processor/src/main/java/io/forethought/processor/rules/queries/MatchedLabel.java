package io.forethought.processor.rules.queries;

import io.forethought.processor.promql.tree.Matcher;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.VectorSelector;
import io.forethought.processor.queries.LabelFact;
import io.forethought.processor.queries.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A matcher with the label that it selects by.
 *
 * @param metric the name of the metric
 * @param selector the selector
 * @param matcher the matcher
 * @param all what the selector would select without matchers
 */
record MatchedLabel(String metric, VectorSelector selector, Matcher matcher, Vector all) {

  /** All matchers of selectors of metrics that are known. */
  static List<MatchedLabel> of(CheckedQuery query) {
    List<MatchedLabel> labels = new ArrayList<>();
    for (CheckedQuery.Part<VectorSelector> part : query.parts(VectorSelector.class)) {
      VectorSelector selector = part.node();
      if (selector.metric().isPresent() && !selector.matchers().isEmpty()) {
        addTo(labels, selector, query.index().all(selector));
      }
    }
    return labels;
  }

  private static void addTo(List<MatchedLabel> labels, VectorSelector selector, Vector all) {
    if (!all.complete()) {
      return;
    }
    String metric = selector.metric().orElseThrow().value();
    for (Matcher matcher : selector.matchers()) {
      if (!matcher.name().value().equals(Name.OF_METRIC)) {
        labels.add(new MatchedLabel(metric, selector, matcher, all));
      }
    }
  }

  String label() {
    return matcher.name().value();
  }

  /** What is known of the label before the matcher. */
  LabelFact fact() {
    return all.labels().fact(label());
  }

  /** The values of the label, with the empty string if it can be missing, if they are known. */
  Optional<SortedSet<String>> values() {
    return fact().valuesOrNone();
  }

  /** The values that the matcher selects, if all are known. */
  Optional<SortedSet<String>> selected() {
    return values()
        .map(
            known -> {
              SortedSet<String> selected = new TreeSet<>(known);
              selected.removeIf(value -> !matcher.matches(value));
              return selected;
            });
  }

  /** Whether a value can fulfill this matcher and another one of the same label. */
  boolean canBeWith(MatchedLabel other) {
    if (matcher.kind() == Matcher.Kind.EQUAL) {
      return other.matcher.matches(matcher.value().value());
    }
    if (other.matcher.kind() == Matcher.Kind.EQUAL) {
      return matcher.matches(other.matcher.value().value());
    }
    return selected().map(known -> known.stream().anyMatch(other.matcher::matches)).orElse(true);
  }
}
