package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.BinaryOperator;
import io.forethought.processor.queries.Quantity;
import java.util.Optional;
import java.util.stream.Stream;

/** FT617: an addition or a comparison of different units. */
final class UnitsDifferRule implements QueryRule {

  @Override
  public Stream<Fault> faults(CheckedQuery query) {
    return query
        .parts(Binary.class)
        .filter(part -> needsOneUnit(part.node().operator()))
        .flatMap(
            part ->
                fault(
                    part.node(),
                    part.typed().children().get(0).vector().measure().unit(),
                    part.typed().children().get(1).vector().measure().unit())
                    .stream());
  }

  private static boolean needsOneUnit(BinaryOperator operator) {
    return operator.kind() == BinaryOperator.Kind.COMPARISON
        || operator == BinaryOperator.ADD
        || operator == BinaryOperator.SUBTRACT;
  }

  /** A metric without a unit can be anything, so both sides must have one. */
  private static Optional<Fault> fault(
      Binary binary, Optional<Quantity> left, Optional<Quantity> right) {
    boolean known =
        left.isPresent()
            && right.isPresent()
            && !left.get().powers().isEmpty()
            && !right.get().powers().isEmpty();
    if (!known || left.get().comparable(right.get())) {
      return Optional.empty();
    }
    String operator = binary.operator().text();
    return Optional.of(
        Fault.of(
            Code.UNITS_DIFFER,
            binary.operatorPlace(),
            operator,
            left.get().toString(),
            right.get().toString(),
            "use metrics of the same unit, or divide one by the other"));
  }
}
