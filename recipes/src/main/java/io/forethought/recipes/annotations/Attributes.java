package io.forethought.recipes.annotations;

import io.forethought.recipes.code.Constants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/** The attributes that an annotation sets. */
final class Attributes {

  private final Map<String, Expression> byName = new LinkedHashMap<>();
  private final Constants constants;

  Attributes(J.Annotation annotation, Constants constants) {
    this.constants = constants;
    List<Expression> arguments = Optional.ofNullable(annotation.getArguments()).orElse(List.of());
    for (Expression argument : arguments) {
      if (argument instanceof J.Assignment set && set.getVariable() instanceof J.Identifier name) {
        byName.put(name.getSimpleName(), set.getAssignment());
      } else if (!(argument instanceof J.Empty)) {
        byName.put("value", argument);
      }
    }
  }

  /** A text; the other one if it is not set, and empty if it is not a constant. */
  Optional<String> text(String name, String other) {
    Expression value = byName.get(name);
    return value == null ? Optional.of(other) : constants.text(value);
  }

  /** A yes or no; empty if it is not written as such. */
  Optional<Boolean> flag(String name) {
    Expression value = byName.get(name);
    if (value == null) {
      return Optional.of(false);
    }
    return value instanceof J.Literal literal && literal.getValue() instanceof Boolean flag
        ? Optional.of(flag)
        : Optional.empty();
  }

  /** Numbers; empty if one of them is not a constant. */
  Optional<List<Double>> numbers(String name) {
    List<Double> numbers =
        elements(name).stream().flatMap(each -> constants.number(each).stream()).toList();
    return numbers.size() == elements(name).size() ? Optional.of(numbers) : Optional.empty();
  }

  /** Whether an array has elements. */
  boolean isFilled(String name) {
    return !elements(name).isEmpty();
  }

  private List<Expression> elements(String name) {
    Expression value = byName.get(name);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof J.NewArray array)) {
      return List.of(value);
    }
    return Optional.ofNullable(array.getInitializer()).orElse(List.of()).stream()
        .filter(each -> !(each instanceof J.Empty))
        .toList();
  }
}
