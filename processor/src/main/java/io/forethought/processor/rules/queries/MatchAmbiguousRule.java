package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.BinaryOperator;
import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.Matching;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.ValueType;
import io.forethought.processor.queries.AtMost;
import io.forethought.processor.queries.Labels;
import io.forethought.processor.queries.Presence;
import io.forethought.processor.queries.Role;
import io.forethought.processor.queries.TypedExpression;
import io.forethought.processor.queries.Vector;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** FT623: an operator that finds several series where there must be one. */
final class MatchAmbiguousRule implements QueryRule {

  @Override
  public void check(CheckedQuery query, Faults faults) {
    for (CheckedQuery.Part<Binary> part : query.parts(Binary.class)) {
      if (matchesOne(part.node())) {
        faults.add(fault(part.node(), part.typed().children()));
      }
    }
    for (CheckedQuery.Part<Call> part : query.calls(Set.of("scalar"))) {
      faults.add(ofScalar(part.node(), part.typed().children().get(0)));
    }
  }

  /** {@code scalar} of several series is NaN. */
  private static Optional<Fault> ofScalar(Call call, TypedExpression argument) {
    SortedSet<String> labels = several(argument, List.of(), true);
    return labels.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Fault.of(
                Code.MATCH_AMBIGUOUS,
                call.name(),
                "`scalar` has several series",
                String.join("\", \"", labels),
                "add them: `scalar(sum(…))`"));
  }

  private static boolean matchesOne(Binary binary) {
    return binary.left().type() == ValueType.INSTANT_VECTOR
        && binary.right().type() == ValueType.INSTANT_VECTOR
        && binary.operator().kind() != BinaryOperator.Kind.SET
        && (binary.matching().on() || !binary.matching().labels().isEmpty())
        && !Labels.areChosen(binary.matching().labels().stream().map(Name::value).toList());
  }

  private static Optional<Fault> fault(Binary binary, List<TypedExpression> sides) {
    boolean reported =
        SidesNeverMatchRule.fault(binary, sides).isPresent() || matchesUnknown(binary, sides);
    if (reported) {
      return Optional.empty();
    }
    SortedSet<String> left = several(sides.get(0), binary.matching());
    SortedSet<String> right = several(sides.get(1), binary.matching());
    return switch (binary.matching().group()) {
      case LEFT ->
          right.isEmpty() ? Optional.empty() : Optional.of(oneSide(binary, "right", right));
      case RIGHT -> left.isEmpty() ? Optional.empty() : Optional.of(oneSide(binary, "left", left));
      case NONE -> ungrouped(binary, left, right);
    };
  }

  /** Whether it matches by a label that a side does not have, which is reported there. */
  private static boolean matchesUnknown(Binary binary, List<TypedExpression> sides) {
    return binary.matching().on()
        && binary.matching().labels().stream()
            .anyMatch(
                label ->
                    sides.stream()
                        .anyMatch(
                            side ->
                                side.vector().labels().presence(label.value()) == Presence.GONE));
  }

  /** The labels that are not compared and by which there are several series on a side. */
  private static SortedSet<String> several(TypedExpression side, Matching matching) {
    return several(side, matching.labels().stream().map(Name::value).toList(), matching.on());
  }

  private static SortedSet<String> several(TypedExpression side, List<String> listed, boolean on) {
    Vector vector = side.vector();
    SortedSet<String> labels = new TreeSet<>();
    if (vector.series() != AtMost.MANY
        || !vector.complete()
        || side.all().stream().anyMatch(part -> selects(part))) {
      return labels;
    }
    for (String label : vector.labels().names()) {
      boolean compared = listed.contains(label) == on;
      boolean several =
          vector.labels().fact(label).valuesOrNone().map(known -> known.size() > 1).orElse(true);
      if (!compared && several && isDeclared(label, vector)) {
        labels.add(label);
      }
    }
    return labels;
  }

  /** Of which series the result is depends on their values, so there may be one. */
  private static boolean selects(TypedExpression part) {
    if (part.node() instanceof Binary binary) {
      boolean filters =
          binary.operator().kind() == BinaryOperator.Kind.COMPARISON && !binary.bool();
      return filters || binary.operator().kind() == BinaryOperator.Kind.SET;
    }
    return part.node() instanceof Aggregation aggregation
        && switch (aggregation.operator()) {
          case TOPK, BOTTOMK, LIMITK, LIMIT_RATIO -> true;
          default -> false;
        };
  }

  /**
   * Whether a metric has several series because of a label. An info has one, with all its labels.
   */
  private static boolean isDeclared(String label, Vector vector) {
    return vector.sources().stream()
        .filter(sample -> sample.role() != Role.INFO)
        .anyMatch(sample -> sample.labels().names().contains(label));
  }

  private static Fault oneSide(Binary binary, String side, SortedSet<String> labels) {
    return fault(
        binary,
        side,
        labels,
        "aggregate the " + side + " side by the labels of `" + clause(binary) + "`");
  }

  private static Optional<Fault> ungrouped(
      Binary binary, SortedSet<String> left, SortedSet<String> right) {
    if (left.isEmpty() && right.isEmpty()) {
      return Optional.empty();
    }
    if (!left.isEmpty() && !right.isEmpty()) {
      return Optional.of(fault(binary, "left", left, "aggregate both sides by the same labels"));
    }
    String side = right.isEmpty() ? "left" : "right";
    return Optional.of(
        fault(
            binary,
            side,
            right.isEmpty() ? left : right,
            "write `"
                + clause(binary)
                + " group_"
                + side
                + "`, or aggregate the "
                + side
                + " side"));
  }

  private static String clause(Binary binary) {
    return (binary.matching().on() ? "on" : "ignoring")
        + " ("
        + binary.matching().labels().stream().map(Name::value).collect(Collectors.joining(", "))
        + ")";
  }

  private static Fault fault(Binary binary, String side, SortedSet<String> labels, String fix) {
    return Fault.of(
        Code.MATCH_AMBIGUOUS,
        binary.operatorPlace(),
        "The "
            + side
            + " side of `"
            + binary.operator().text()
            + "` has several series for one of the other side",
        String.join("\", \"", labels),
        fix);
  }
}
