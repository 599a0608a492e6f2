package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.BinaryOperator;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.Matcher;
import io.forethought.processor.promql.tree.Matching;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.VectorSelector;
import io.forethought.processor.queries.Presence;
import io.forethought.processor.queries.TypedExpression;
import io.forethought.processor.queries.Vector;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** FT638: some series of a metric divided by all of them, in which each finds itself only. */
final class DividedByItselfRule implements QueryRule {

  @Override
  public void check(CheckedQuery query, Faults faults) {
    for (CheckedQuery.Part<Binary> part : query.parts(Binary.class)) {
      if (isDifferenceOrQuotient(part.node().operator())) {
        faults.add(fault(part.node(), part.typed().children()));
      }
    }
  }

  private static boolean isDifferenceOrQuotient(BinaryOperator operator) {
    return operator == BinaryOperator.DIVIDE || operator == BinaryOperator.SUBTRACT;
  }

  private static Optional<Fault> fault(Binary binary, List<TypedExpression> sides) {
    Vector left = sides.get(0).vector();
    boolean known = left.complete() && !left.sources().isEmpty();
    if (!known || !SameExpressions.apartFromMatchers(binary.left(), binary.right())) {
      return Optional.empty();
    }
    SortedSet<String> selected = difference(binary.left(), binary.right());
    boolean same =
        !selected.isEmpty()
            && selected.stream().allMatch(label -> compares(label, binary.matching(), sides))
            && SidesNeverMatchRule.fault(binary, sides).isEmpty();
    return same ? Optional.of(fault(binary, selected)) : Optional.empty();
  }

  private static Fault fault(Binary binary, SortedSet<String> selected) {
    String labels = String.join(", ", selected);
    String side = "sum without (" + labels + ") (…)";
    return Fault.of(
        Code.DIVIDED_BY_ITSELF,
        binary.operatorPlace(),
        binary.operator() == BinaryOperator.DIVIDE ? "divided by" : "reduced by",
        labels,
        "add the series on both sides: `"
            + side
            + " "
            + binary.operator().text()
            + " "
            + side
            + "`");
  }

  private static boolean compares(String label, Matching matching, List<TypedExpression> sides) {
    boolean listed = matching.labels().stream().map(Name::value).anyMatch(label::equals);
    return listed == matching.on()
        && sides.stream().allMatch(side -> side.vector().labels().presence(label) != Presence.GONE);
  }

  /** The labels by which one side selects other series than the other side. */
  private static SortedSet<String> difference(Expression left, Expression right) {
    Set<List<String>> first = conditions(left).collect(Collectors.toSet());
    Set<List<String>> second = conditions(right).collect(Collectors.toSet());
    return Stream.concat(
            first.stream().filter(each -> !second.contains(each)),
            second.stream().filter(each -> !first.contains(each)))
        .map(each -> each.get(0))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<List<String>> conditions(Expression expression) {
    return expression instanceof VectorSelector selector
        ? selector.matchers().stream().map(DividedByItselfRule::condition)
        : expression.children().stream().flatMap(DividedByItselfRule::conditions);
  }

  private static List<String> condition(Matcher matcher) {
    return List.of(matcher.name().value(), matcher.kind().text(), matcher.value().value());
  }
}
