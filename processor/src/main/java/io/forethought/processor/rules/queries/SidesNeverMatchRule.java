package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.BinaryOperator;
import io.forethought.processor.promql.tree.Matching;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.ValueType;
import io.forethought.processor.queries.AtMost;
import io.forethought.processor.queries.LabelFact;
import io.forethought.processor.queries.Labels;
import io.forethought.processor.queries.Presence;
import io.forethought.processor.queries.TypedExpression;
import io.forethought.processor.queries.Vector;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** FT616: an operator between two vectors whose series can never have the same labels. */
final class SidesNeverMatchRule implements QueryRule {

  /** The labels that Prometheus gives to every series that it scrapes. */
  private static final List<String> ALWAYS = List.of("instance", "job");

  @Override
  public void check(CheckedQuery query, Faults faults) {
    for (CheckedQuery.Part<Binary> part : query.parts(Binary.class)) {
      faults.add(fault(part.node(), part.typed().children()));
    }
  }

  private static boolean compares(Binary binary) {
    return binary.left().type() == ValueType.INSTANT_VECTOR
        && binary.right().type() == ValueType.INSTANT_VECTOR
        && binary.operator() != BinaryOperator.OR
        && !binary.matching().fills()
        && !Labels.areChosen(binary.matching().labels().stream().map(Name::value).toList());
  }

  /** The fault of an operator. */
  static Optional<Fault> fault(Binary binary, List<TypedExpression> sides) {
    if (!compares(binary)) {
      return Optional.empty();
    }
    Vector left = sides.get(0).vector();
    Vector right = sides.get(1).vector();
    return isKnown(left) && isKnown(right)
        ? compared(left.labels(), right.labels(), binary.matching()).stream()
            .flatMap(label -> difference(label, left.labels(), right.labels()).stream())
            .map(
                found ->
                    Fault.of(
                        Code.SIDES_NEVER_MATCH,
                        binary.operatorPlace(),
                        binary.operator().text(),
                        found.reason(),
                        found.fix()))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isKnown(Vector vector) {
    return vector.complete() && !vector.sources().isEmpty() && vector.series() != AtMost.NONE;
  }

  private static SortedSet<String> compared(Labels left, Labels right, Matching matching) {
    List<String> listed = matching.labels().stream().map(Name::value).toList();
    SortedSet<String> compared = new TreeSet<>(listed);
    if (!matching.on()) {
      compared = new TreeSet<>(left.names());
      compared.addAll(right.names());
      compared.addAll(ALWAYS);
      compared.removeAll(listed);
    }
    return compared;
  }

  /** Why two vectors do not match, and how they would. */
  private record Difference(String reason, String fix) {}

  private static Optional<Difference> difference(String label, Labels left, Labels right) {
    LabelFact first = left.fact(label);
    LabelFact second = right.fact(label);
    if (missing(label, first, left, second)) {
      return Optional.of(onlyOn("left", label, left, right));
    }
    if (missing(label, second, right, first)) {
      return Optional.of(onlyOn("right", label, left, right));
    }
    boolean different =
        first.presence() == Presence.CERTAIN
            && second.presence() == Presence.CERTAIN
            && first.values().isPresent()
            && first.values().orElseThrow().stream().noneMatch(second::canBe);
    return different
        ? Optional.of(
            new Difference(
                "the label \"" + label + "\" never has the same value on both sides",
                "write `ignoring (" + label + ")`, or select the same values on both sides"))
        : Optional.empty();
  }

  /** Whether one side certainly has a label that the other side does not have. */
  private static boolean missing(String label, LabelFact has, Labels labels, LabelFact lacks) {
    boolean certain = has.presence() == Presence.CERTAIN || labels.fromTarget(label);
    return certain && lacks.presence() == Presence.GONE;
  }

  private static Difference onlyOn(String side, String label, Labels left, Labels right) {
    SortedSet<String> common = new TreeSet<>(left.names());
    common.retainAll(right.names());
    return new Difference(
        "only the " + side + " side has the label \"" + label + "\"",
        "aggregate both sides by the same labels, or write `on ("
            + String.join(", ", common)
            + ") group_"
            + side
            + "`");
  }
}
