package io.forethought.recipes.annotations;

import java.util.ArrayList;
import java.util.List;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.TypeTree;

/** The space between annotations and the rest of a declaration. */
final class Starts {

  private Starts() {}

  /** A class with a space after its annotations. */
  static J.ClassDeclaration of(J.ClassDeclaration type, Space space) {
    return type.getModifiers().isEmpty()
        ? type.getPadding()
            .withKind(
                type.getPadding()
                    .getKind()
                    .withPrefix(spaced(type.getPadding().getKind().getPrefix(), space)))
        : type.withModifiers(started(type.getModifiers(), space));
  }

  /** A method with a space after its annotations. */
  static J.MethodDeclaration of(J.MethodDeclaration method, Space space) {
    if (!method.getModifiers().isEmpty()) {
      return method.withModifiers(started(method.getModifiers(), space));
    }
    J.TypeParameters parameters = method.getPadding().getTypeParameters();
    if (parameters != null) {
      return method
          .getPadding()
          .withTypeParameters(parameters.withPrefix(spaced(parameters.getPrefix(), space)));
    }
    TypeTree returned = method.getReturnTypeExpression();
    return returned == null
        ? method
        : method.withReturnTypeExpression(returned.withPrefix(spaced(returned.getPrefix(), space)));
  }

  private static List<J.Modifier> started(List<J.Modifier> modifiers, Space space) {
    List<J.Modifier> started = new ArrayList<>(modifiers);
    started.set(0, modifiers.get(0).withPrefix(spaced(modifiers.get(0).getPrefix(), space)));
    return started;
  }

  /** The old space with other white space, because comments stay. */
  private static Space spaced(Space old, Space space) {
    return old.withWhitespace(old.getComments().isEmpty() ? space.getWhitespace() : " ");
  }
}
