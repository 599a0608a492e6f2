package io.forethought.recipes.annotations;

import java.util.ArrayList;
import java.util.List;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;

/** The space between annotations and the rest of a declaration. */
final class Starts {

  private Starts() {}

  /** A class with a space after its annotations. */
  static J.ClassDeclaration of(J.ClassDeclaration type, Space space) {
    return type.getModifiers().isEmpty()
        ? type.getPadding().withKind(type.getPadding().getKind().withPrefix(space))
        : type.withModifiers(started(type.getModifiers(), space));
  }

  /** A method with a space after its annotations. */
  static J.MethodDeclaration of(J.MethodDeclaration method, Space space) {
    if (!method.getModifiers().isEmpty()) {
      return method.withModifiers(started(method.getModifiers(), space));
    }
    J.TypeParameters parameters = method.getPadding().getTypeParameters();
    if (parameters != null) {
      return method.getPadding().withTypeParameters(parameters.withPrefix(space));
    }
    return method.getReturnTypeExpression() == null
        ? method
        : method.withReturnTypeExpression(method.getReturnTypeExpression().withPrefix(space));
  }

  private static List<J.Modifier> started(List<J.Modifier> modifiers, Space space) {
    List<J.Modifier> started = new ArrayList<>(modifiers);
    started.set(0, modifiers.get(0).withPrefix(space));
    return started;
  }
}
