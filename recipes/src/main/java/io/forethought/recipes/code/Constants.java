package io.forethought.recipes.code;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** The constants of the sources. */
public final class Constants {

  /** A constant can be written with others, which can be written with others. */
  private static final int DEEPEST = 10;

  private final Map<String, Expression> byName = new HashMap<>();

  /** Adds the constants among some variables. */
  public void add(J.VariableDeclarations declarations) {
    for (J.VariableDeclarations.NamedVariable variable : declarations.getVariables()) {
      JavaType.Variable type = variable.getVariableType();
      if (type != null
          && variable.getInitializer() != null
          && type.hasFlags(Flag.Static, Flag.Final)) {
        byName.put(name(type), variable.getInitializer());
      }
    }
  }

  private static String name(JavaType.Variable variable) {
    return variable.getOwner() + "." + variable.getName();
  }

  /** The text that an expression always has. */
  public Optional<String> text(Expression expression) {
    return value(expression, DEEPEST).filter(String.class::isInstance).map(String.class::cast);
  }

  /** The number that an expression always has. */
  public Optional<Double> number(Expression expression) {
    return value(expression, DEEPEST)
        .filter(Number.class::isInstance)
        .map(number -> ((Number) number).doubleValue());
  }

  private Optional<Object> value(Expression expression, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    if (expression instanceof J.Literal literal) {
      return Optional.ofNullable(literal.getValue());
    }
    if (expression instanceof J.Parentheses<?> parentheses
        && parentheses.getTree() instanceof Expression inner) {
      return value(inner, depth - 1);
    }
    if (expression instanceof J.Binary binary) {
      return sum(binary, depth);
    }
    JavaType.Variable variable = variable(expression);
    return variable == null
        ? Optional.empty()
        : Optional.ofNullable(byName.get(name(variable))).flatMap(own -> value(own, depth - 1));
  }

  private Optional<Object> sum(J.Binary binary, int depth) {
    if (binary.getOperator() != J.Binary.Type.Addition || !TypeUtils.isString(binary.getType())) {
      return Optional.empty();
    }
    return value(binary.getLeft(), depth - 1)
        .flatMap(left -> value(binary.getRight(), depth - 1).map(right -> "" + left + right));
  }

  /** The variable that an expression names. */
  public static JavaType.@Nullable Variable variable(Expression expression) {
    if (expression instanceof J.Identifier identifier) {
      return identifier.getFieldType();
    }
    return expression instanceof J.FieldAccess access ? access.getName().getFieldType() : null;
  }

  /**
   * The variable that an expression uses; {@code null} if it is the name in its own declaration.
   *
   * @param parent the tree with the expression
   */
  public static JavaType.@Nullable Variable used(Expression expression, Object parent) {
    boolean declares =
        parent instanceof J.VariableDeclarations.NamedVariable named
            && named.getDeclarator() == expression;
    return declares ? null : variable(expression);
  }
}
