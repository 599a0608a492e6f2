package io.forethought.processor.queries;

import io.forethought.processor.promql.tree.Matcher;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.VectorSelector;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the series hold that a selector selects. */
final class Selection {

  private static final String LE = "le";

  private Selection() {}

  static Vector of(VectorSelector selector, MetricIndex index) {
    Vector selected = all(selector, index);
    for (Matcher matcher : selector.matchers()) {
      selected = narrowed(selected, matcher.name().value(), matcher);
    }
    return onlyOneBucket(selected);
  }

  /** Everything with the names that are selected, before the other matchers. */
  static Vector all(VectorSelector selector, MetricIndex index) {
    Optional<Name> metric = selector.metric();
    if (metric.isPresent()) {
      return index.vector(metric.orElseThrow().value());
    }
    List<Matcher> names =
        selector.matchers().stream()
            .filter(each -> each.name().value().equals(Name.OF_METRIC))
            .toList();
    return names.isEmpty()
        ? Vector.UNKNOWN
        : index.vector(name -> names.stream().allMatch(each -> each.matches(name)));
  }

  private static Vector narrowed(Vector vector, String label, Matcher matcher) {
    LabelFact before = vector.labels().fact(label);
    if (matcher.kind() == Matcher.Kind.EQUAL) {
      String value = matcher.value().value();
      return before.canBe(value)
          ? vector.with(vector.labels().narrowed(label, LabelFact.of(Set.of(value))))
          : vector.nothing();
    }
    return before
        .where(matcher::matches)
        .map(after -> vector.with(vector.labels().narrowed(label, after)))
        .orElseGet(vector::nothing);
  }

  /** One bucket of a histogram counts the observations up to its bound, as a counter does. */
  private static Vector onlyOneBucket(Vector vector) {
    boolean one =
        vector.measure().nature() == Nature.BUCKETS
            && vector.labels().values(LE).map(values -> values.size() == 1).orElse(false);
    return one ? vector.with(vector.measure().with(Nature.COUNTER)) : vector;
  }
}
