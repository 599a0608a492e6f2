package io.forethought.processor.compiler.reporting;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;

/**
 * Annotations of a parameter that the compiler cannot resolve, such as {@code @Label} without its
 * import. The compiler reports them itself. The elements of javac contain them since Java 21, its
 * trees always.
 */
final class UnknownAnnotations {

  private UnknownAnnotations() {}

  /** Whether a parameter has one. */
  static boolean areOn(Element parameter, ProcessingEnvironment environment) {
    for (AnnotationMirror mirror : parameter.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().getKind() == TypeKind.ERROR) {
        return true;
      }
    }
    try {
      return areInTree(parameter, Trees.instance(environment));
    } catch (IllegalArgumentException e) {
      return false; // Another compiler, or a build tool's environment around javac's.
    }
  }

  private static boolean areInTree(Element parameter, Trees trees) {
    TreePath path = trees.getPath(parameter);
    if (path == null || !(path.getLeaf() instanceof VariableTree variable)) {
      return false;
    }
    TreePath modifiers = new TreePath(path, variable.getModifiers());
    for (AnnotationTree annotation : variable.getModifiers().getAnnotations()) {
      TreePath type =
          new TreePath(new TreePath(modifiers, annotation), annotation.getAnnotationType());
      Element element = trees.getElement(type);
      if (element == null || element.asType().getKind() == TypeKind.ERROR) {
        return true;
      }
    }
    return false;
  }
}
