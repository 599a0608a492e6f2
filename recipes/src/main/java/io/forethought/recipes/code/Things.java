package io.forethought.recipes.code;

import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.JavaType;

/** Names of variables and methods that keep or return meters. */
public final class Things {

  private static final String UNKNOWN = "an unknown variable";

  private Things() {}

  /** The variable that an expression names. */
  public static String variable(Expression expression) {
    return variable(Constants.variable(expression));
  }

  /** The same for a known variable. */
  public static String variable(JavaType.@Nullable Variable variable) {
    return variable == null
        ? UNKNOWN
        : "the variable " + variable.getName() + " of " + variable.getOwner();
  }

  /** A method. */
  public static String method(JavaType.@Nullable Method method) {
    return method == null
        ? "an unknown method"
        : "the method "
            + method.getName()
            + method.getParameterTypes()
            + " of "
            + method.getDeclaringType().getFullyQualifiedName();
  }
}
