package io.forethought.processor.promql;

import static io.forethought.processor.promql.tree.ValueType.INSTANT_VECTOR;
import static io.forethought.processor.promql.tree.ValueType.SCALAR;

import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.BinaryOperator;
import io.forethought.processor.promql.tree.BinaryOperator.Kind;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.Matching;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the sides and the modifiers of a binary operator. */
final class BinaryCheck {

  private final Binary binary;
  private final Advice advice;
  private final List<SyntaxError> errors = new ArrayList<>();

  private BinaryCheck(Binary binary, Advice advice) {
    this.binary = binary;
    this.advice = advice;
  }

  static List<SyntaxError> of(Binary binary, Advice advice) {
    BinaryCheck check = new BinaryCheck(binary, advice);
    check.side(binary.left());
    check.side(binary.right());
    if (check.errors.isEmpty()) {
      check.operator();
      check.matching();
    }
    return check.errors;
  }

  private void side(Expression side) {
    if (side.type() != SCALAR && side.type() != INSTANT_VECTOR) {
      error(
          side.place(),
          "`"
              + binary.operator()
              + "` needs scalars or instant vectors; this is "
              + side.type()
              + "."
              + advice.insteadOf(side));
    }
  }

  private boolean vectors() {
    return binary.left().type() == INSTANT_VECTOR && binary.right().type() == INSTANT_VECTOR;
  }

  private void operator() {
    BinaryOperator operator = binary.operator();
    boolean comparison = operator.kind() == Kind.COMPARISON;
    if (binary.bool() && !comparison) {
      error(
          binary.operatorPlace(),
          "`bool` can only be after a comparison; `" + operator + "` is not a comparison.");
    } else if (comparison && !binary.bool() && binary.type() == SCALAR) {
      error(
          binary.operatorPlace(),
          "A comparison of two scalars needs `bool`. Write `" + operator + " bool`.");
    } else if (operator.kind() == Kind.SET && !vectors()) {
      Expression scalar = binary.left().type() == SCALAR ? binary.left() : binary.right();
      error(
          scalar.place(),
          "`"
              + operator
              + "` needs two instant vectors; this is a scalar. Write `vector(…)` around"
              + " it.");
    }
  }

  private void matching() {
    Matching matching = binary.matching();
    boolean set = binary.operator().kind() == Kind.SET;
    repeated(matching);
    if (!errors.isEmpty()) {
      return;
    }
    if (!vectors() && (!matching.labels().isEmpty() || matching.fills())) {
      error(matching.place(), "Only an operator between two instant vectors can match series.");
    } else if (set && matching.group() != Matching.Group.NONE) {
      error(
          matching.place(),
          "`"
              + binary.operator()
              + "` always matches many series with many."
              + " Remove the group clause.");
    } else if (set && matching.fills()) {
      error(matching.place(), "`" + binary.operator() + "` cannot fill in series.");
    }
  }

  private void repeated(Matching matching) {
    if (matching.on()) {
      Set<String> on = matching.labels().stream().map(Name::value).collect(Collectors.toSet());
      matching.include().stream()
          .filter(each -> on.contains(each.value()))
          .forEach(
              each ->
                  error(
                      each.place(),
                      "The label `"
                          + each.value()
                          + "` is in `on` and in the group clause."
                          + " Remove it from one of them."));
    }
  }

  private void error(Place place, String message) {
    errors.add(new SyntaxError(place, message));
  }
}
