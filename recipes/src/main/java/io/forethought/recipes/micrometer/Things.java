package io.forethought.recipes.micrometer;

import io.forethought.recipes.code.Constants;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.JavaType;

/** Names of variables and methods that keep or return meters. */
final class Things {

  private static final String UNKNOWN = "an unknown variable";

  private Things() {}

  /** The variable that an expression names. */
  static String variable(Expression expression) {
    return variable(Constants.variable(expression));
  }

  static String variable(JavaType.@Nullable Variable variable) {
    return variable == null
        ? UNKNOWN
        : "the variable " + variable.getName() + " of " + variable.getOwner();
  }

  static String method(JavaType.@Nullable Method method) {
    return method == null
        ? "an unknown method"
        : "the method "
            + method.getName()
            + method.getParameterTypes()
            + " of "
            + method.getDeclaringType().getFullyQualifiedName();
  }
}
