package io.forethought.recipes.meters;

import io.forethought.recipes.code.Code;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/** The names of values: {@code customer.getUserId()} is a {@code user_id}. */
final class Named {

  /** Methods that return the same value in another form. */
  private static final Set<String> FORMS =
      Set.of("format", "strip", "toString", "trim", "valueOf", "toLowerCase", "toUpperCase");

  private Named() {}

  /** The name of a value in snake case; empty if it has none. */
  static Optional<String> of(Expression value) {
    if (value instanceof J.Identifier name) {
      return Optional.of(snakeCase(name.getSimpleName()));
    }
    if (value instanceof J.FieldAccess access) {
      return Optional.of(snakeCase(access.getSimpleName()));
    }
    return value instanceof J.MethodInvocation call ? of(call) : Optional.empty();
  }

  private static Optional<String> of(J.MethodInvocation call) {
    List<Expression> arguments = Code.arguments(call);
    if (!FORMS.contains(call.getSimpleName())) {
      return arguments.isEmpty()
          ? Optional.of(snakeCase(call.getSimpleName().replaceFirst("^get(?=[A-Z])", "")))
          : Optional.empty();
    }
    Expression formed = arguments.isEmpty() ? call.getSelect() : arguments.get(0);
    return Optional.ofNullable(formed).flatMap(Named::of);
  }

  private static String snakeCase(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
