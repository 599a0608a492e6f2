package io.forethought.processor.promql;

import static io.forethought.processor.promql.tree.ValueType.INSTANT_VECTOR;
import static io.forethought.processor.promql.tree.ValueType.RANGE_VECTOR;
import static io.forethought.processor.promql.tree.ValueType.SCALAR;

import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.promql.tree.Aggregator;
import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.Subquery;
import io.forethought.processor.promql.tree.Unary;
import io.forethought.processor.promql.tree.ValueType;
import io.forethought.processor.promql.tree.VectorSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the types of an expression and its parts. */
final class TypeCheck {

  private final List<SyntaxError> errors = new ArrayList<>();

  private final Advice advice;

  private TypeCheck(Advice advice) {
    this.advice = advice;
  }

  /** What is wrong with the types of an expression in a text. */
  static List<SyntaxError> of(Expression expression, String text) {
    TypeCheck check = new TypeCheck(new Advice(text));
    check.check(expression);
    return check.errors;
  }

  private void check(Expression expression) {
    int before = errors.size();
    for (Expression part : CallCheck.checkedParts(expression)) {
      check(part);
    }
    if (errors.size() > before) {
      return; // what is around an error is often wrong because of it
    }
    if (expression instanceof Aggregation aggregation) {
      check(aggregation);
    } else if (expression instanceof Binary binary) {
      errors.addAll(BinaryCheck.of(binary, advice));
    } else if (expression instanceof Call call) {
      errors.addAll(CallCheck.of(call, advice));
    } else if (expression instanceof Subquery subquery) {
      check(subquery);
    } else if (expression instanceof Unary unary) {
      check(unary);
    } else if (expression instanceof VectorSelector selector) {
      check(selector);
    }
  }

  private void check(Aggregation aggregation) {
    Optional<Expression> parameter = aggregation.parameter();
    if (parameter.isPresent()) {
      check(aggregation.operator(), parameter.get());
    }
    Expression vector = aggregation.vector();
    if (vector.type() != INSTANT_VECTOR) {
      error(
          vector,
          "`"
              + aggregation.operator()
              + "` needs an instant vector; this is "
              + vector.type()
              + "."
              + advice.insteadOf(vector));
    }
  }

  private void check(Aggregator operator, Expression parameter) {
    ValueType expected = operator.parameter().orElseThrow();
    if (parameter.type() != expected) {
      error(
          parameter,
          "`"
              + operator
              + "` needs "
              + expected
              + " as its first argument; this is "
              + parameter.type()
              + ".");
    }
  }

  private void check(Subquery subquery) {
    Expression inner = subquery.expression();
    if (inner.type() != INSTANT_VECTOR) {
      error(inner, "A subquery needs an instant vector; this is " + inner.type() + ".");
    }
  }

  private void check(Unary unary) {
    ValueType type = unary.expression().type();
    if (type != SCALAR && type != INSTANT_VECTOR) {
      error(
          unary,
          "A sign can only be before a number, a scalar or an instant vector; this is "
              + type
              + "."
              + (type == RANGE_VECTOR ? advice.insteadOf(unary.expression()) : ""));
    }
  }

  private void check(VectorSelector selector) {
    if (selector.name().isPresent() && selector.matchers().isEmpty()) {
      return;
    }
    if (selector.name().isPresent()) {
      selector.matchers().stream()
          .filter(each -> each.name().value().equals(Name.OF_METRIC))
          .forEach(
              each ->
                  errors.add(
                      new SyntaxError(
                          each.place(),
                          "The selector already has a name, `"
                              + selector.name().orElseThrow().value()
                              + "`. Write the name either before the braces or in them.")));
    } else if (selector.matchers().stream().allMatch(each -> each.matches(""))) {
      error(
          selector,
          "The selector selects every series. At least one matcher must not match the empty"
              + " string, such as `job=~\".+\"`.");
    }
  }

  private void error(Expression wrong, String message) {
    errors.add(new SyntaxError(wrong.place(), message));
  }
}
