package io.forethought.recipes.micrometer;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Functions that gauges read. */
final class Functions {

  private static final Set<String> BOXED =
      Set.of(
          "java.lang.Byte",
          "java.lang.Double",
          "java.lang.Float",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Short");

  private Functions() {}

  /** Whether an expression is a lambda or a method reference. */
  static boolean isFunction(Expression expression) {
    return expression instanceof J.Lambda || expression instanceof J.MemberReference;
  }

  /** Whether a supplier returns a number that Java converts to a double. */
  static boolean returnsNumber(Expression supplier) {
    if (supplier instanceof J.Lambda lambda && lambda.getBody() instanceof Expression body) {
      return isNumber(body.getType());
    }
    return supplier instanceof J.MemberReference reference
        && reference.getMethodType() != null
        && isNumber(reference.getMethodType().getReturnType());
  }

  private static boolean isNumber(@Nullable JavaType type) {
    if (type instanceof JavaType.Primitive primitive) {
      return primitive != JavaType.Primitive.Boolean && primitive != JavaType.Primitive.Void;
    }
    return BOXED.stream().anyMatch(boxed -> TypeUtils.isOfClassType(type, boxed));
  }
}
