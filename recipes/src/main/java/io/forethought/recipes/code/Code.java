package io.forethought.recipes.code;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JContainer;
import org.openrewrite.java.tree.JLeftPadded;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;
import org.openrewrite.marker.Markers;

/** Trees of new code. It names types that do not exist yet, so it has no types. */
public final class Code {

  private Code() {}

  /** A name, or another short text: {@code METRICS}, {@code Provider.STRIPE}. */
  public static J.Identifier name(String text) {
    return new J.Identifier(
        Tree.randomId(), Space.EMPTY, Markers.EMPTY, List.of(), text, null, null);
  }

  /** A call: {@code target.method(a, b)}. */
  public static J.MethodInvocation call(
      Expression target, String method, List<? extends Expression> arguments) {
    List<JRightPadded<Expression>> padded = new ArrayList<>();
    if (arguments.isEmpty()) {
      padded.add(JRightPadded.build(new J.Empty(Tree.randomId(), Space.EMPTY, Markers.EMPTY)));
    }
    for (Expression argument : arguments) {
      Space prefix = padded.isEmpty() ? Space.EMPTY : Space.SINGLE_SPACE;
      padded.add(JRightPadded.build(argument.withPrefix(prefix)));
    }
    return new J.MethodInvocation(
        Tree.randomId(),
        Space.EMPTY,
        Markers.EMPTY,
        JRightPadded.build(target),
        null,
        name(method),
        JContainer.build(Space.EMPTY, padded, Markers.EMPTY),
        null);
  }

  /** A quotient: {@code value / 1e9}. */
  public static Expression divided(Expression value, String divisor) {
    return binary(operand(value), J.Binary.Type.Division, name(divisor));
  }

  /** A product: {@code value * 60}. */
  public static Expression times(Expression value, String factor) {
    return binary(operand(value), J.Binary.Type.Multiplication, name(factor));
  }

  /** A difference in parentheses: {@code (value - other)}. */
  public static Expression difference(Expression value, Expression other) {
    return inParentheses(binary(value, J.Binary.Type.Subtraction, other));
  }

  private static J.Binary binary(Expression left, J.Binary.Type operator, Expression right) {
    return new J.Binary(
        Tree.randomId(),
        Space.EMPTY,
        Markers.EMPTY,
        left.withPrefix(Space.EMPTY),
        new JLeftPadded<>(Space.SINGLE_SPACE, operator, Markers.EMPTY),
        right.withPrefix(Space.SINGLE_SPACE),
        JavaType.Primitive.Double);
  }

  /** An expression to which a method or an operator can be applied. */
  public static Expression operand(Expression value) {
    boolean simple =
        value instanceof J.Identifier
            || value instanceof J.FieldAccess
            || value instanceof J.MethodInvocation
            || value instanceof J.Literal
            || value instanceof J.ArrayAccess
            || value instanceof J.Parentheses;
    return simple ? value : inParentheses(value);
  }

  private static Expression inParentheses(Expression value) {
    return new J.Parentheses<>(
        Tree.randomId(),
        Space.EMPTY,
        Markers.EMPTY,
        JRightPadded.build(value.withPrefix(Space.EMPTY)));
  }

  /** The arguments of a call. */
  public static List<Expression> arguments(J.MethodInvocation call) {
    return call.getArguments().stream().filter(each -> !(each instanceof J.Empty)).toList();
  }

  /** The type whose method is called, with its package; empty if it is unknown. */
  public static String owner(J.MethodInvocation call) {
    JavaType.Method type = call.getMethodType();
    return type == null ? "" : type.getDeclaringType().getFullyQualifiedName();
  }

  /** The class of an expression, with its package; empty if it has none. */
  public static String type(@Nullable JavaType type) {
    return type instanceof JavaType.FullyQualified known ? known.getFullyQualifiedName() : "";
  }

  /** The outermost type around a tree. */
  public static UUID outermost(Cursor cursor) {
    return cursor
        .getPathAsStream(J.ClassDeclaration.class::isInstance)
        .map(J.ClassDeclaration.class::cast)
        .reduce((inner, outer) -> outer)
        .map(J.ClassDeclaration::getId)
        .orElseThrow();
  }
}
