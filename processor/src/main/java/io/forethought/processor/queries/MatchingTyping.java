package io.forethought.processor.queries;

import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.BinaryOperator;
import io.forethought.processor.promql.tree.BinaryOperator.Kind;
import io.forethought.processor.promql.tree.Matching;
import io.forethought.processor.promql.tree.Name;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The series that an operator between two vectors returns, apart from their values. */
final class MatchingTyping {

  private final Matching matching;
  private final boolean named;
  private final Vector many;
  private final Vector one;

  MatchingTyping(Binary binary, Vector left, Vector right) {
    this.matching = binary.matching();
    this.named =
        binary.operator() == BinaryOperator.ATAN2
            || (binary.operator().kind() == Kind.COMPARISON && !binary.bool());
    boolean swapped = matching.group() == Matching.Group.RIGHT;
    this.many = swapped ? right : left;
    this.one = swapped ? left : right;
  }

  /** The series with the labels of the result; none if no two series can match. */
  Vector matched() {
    Optional<Labels> common = common(many.labels(), one.labels(), matching);
    Vector series = many.from(one);
    if (Labels.areChosen(names(matching.labels())) || Labels.areChosen(names(matching.include()))) {
      Labels any = many.labels().possible().with(Labels.Further.ANY);
      return series.with(named ? any : any.unnamed()).with(AtMost.MANY);
    }
    if (matching.fills()) {
      return filled(series, common);
    }
    boolean nothing =
        common.isEmpty() || many.series() == AtMost.NONE || one.series() == AtMost.NONE;
    if (nothing) {
      return series.with(result(many.labels())).nothing();
    }
    Vector matched = series.with(result(common.get()));
    boolean pairs = matching.group() == Matching.Group.NONE;
    boolean atMostOne = many.series() == AtMost.ONE || (pairs && one.series() == AtMost.ONE);
    return atMostOne ? matched.with(AtMost.ONE) : matched.with(AtMost.MANY);
  }

  /** Series that a side does not have are added, with the labels that must be equal. */
  private Vector filled(Vector series, Optional<Labels> common) {
    Labels either = many.labels().union(one.labels());
    Labels labels = result(common.map(either::union).orElse(either));
    return series.with(AtMost.MANY).with(labels.possible().unnamed());
  }

  /** The labels of the result, from those of the side with many series. */
  private Labels result(Labels labels) {
    List<String> listed = names(matching.labels());
    Labels result = named ? labels : labels.unnamed();
    if (matching.group() == Matching.Group.NONE) {
      return matching.on() ? result.only(listed) : result.without(listed);
    }
    for (String label : names(matching.include())) {
      result = result.with(label, one.labels().fact(label));
    }
    return result;
  }

  /**
   * The labels of one vector that match those of another one; empty if they never do. The name of
   * the metric need not be the same.
   */
  static Optional<Labels> common(Labels labels, Labels others, Matching matching) {
    Labels common = labels;
    for (String label : compared(labels, others, matching)) {
      Optional<LabelFact> both = labels.fact(label).intersection(others.fact(label));
      if (both.isEmpty()) {
        return Optional.empty();
      }
      common = common.narrowed(label, both.get());
    }
    return Optional.of(closed(common, others, matching));
  }

  /** A label that is not listed must be missing if the other side cannot have it. */
  private static Labels closed(Labels labels, Labels others, Matching matching) {
    if (matching.on() || others.further() != Labels.Further.NONE) {
      return labels;
    }
    Set<String> kept = new TreeSet<>(names(matching.labels()));
    kept.add(Name.OF_METRIC);
    Set<String> all = new TreeSet<>(labels.listed().keySet());
    all.addAll(others.listed().keySet());
    all.addAll(kept);
    return labels.only(all);
  }

  private static Set<String> compared(Labels labels, Labels others, Matching matching) {
    if (matching.on()) {
      return new TreeSet<>(names(matching.labels()));
    }
    Set<String> compared = new TreeSet<>(labels.listed().keySet());
    compared.addAll(others.listed().keySet());
    compared.removeAll(names(matching.labels()));
    compared.remove(Name.OF_METRIC);
    return compared;
  }

  private static List<String> names(List<Name> labels) {
    return labels.stream().map(Name::value).toList();
  }
}
