package io.forethought.processor.compiler.reporting;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.JavacSite.Part;
import io.forethought.processor.compiler.source.Written;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.type.DeclaredType;

/** The trees of annotations and their parts, in javac. */
final class AnnotationTrees {

  private static final String VALUE = "value";

  private final Trees trees;

  AnnotationTrees(Trees trees) {
    this.trees = trees;
  }

  /** The tree of a place in an annotation of an element, if it has one. */
  Optional<TreePath> part(Element element, JavacSite site) {
    TreePath declaration = trees.getPath(element);
    if (declaration == null) {
      return Optional.empty();
    }
    Optional<TreePath> written = annotations(declaration, site.annotation()).findFirst();
    return written.isPresent()
        ? inside(written, site.parts())
        : inside(repeated(declaration, element, site), site.parts().stream().skip(1).toList());
  }

  private static Optional<TreePath> inside(Optional<TreePath> annotation, List<Part> parts) {
    Optional<TreePath> path = annotation;
    for (Part part : parts) {
      path = path.flatMap(around -> argument(around, part));
    }
    return path;
  }

  /** The annotation that is an entry of a container added by the compiler. */
  private Optional<TreePath> repeated(TreePath declaration, Element element, JavacSite site) {
    return site.parts().stream()
        .findFirst()
        .flatMap(
            entry ->
                Written.mirror(element, site.annotation())
                    .flatMap(entry::in)
                    .map(AnnotationValue::getValue)
                    .filter(AnnotationMirror.class::isInstance)
                    .map(held -> Written.nameOf((AnnotationMirror) held))
                    .flatMap(
                        name -> annotations(declaration, name).skip(entry.index()).findFirst()));
  }

  private Stream<TreePath> annotations(TreePath declaration, String name) {
    return annotations(declaration.getLeaf()).stream()
        .map(annotation -> new TreePath(declaration, annotation))
        .filter(path -> nameOf(path).equals(name));
  }

  private static List<? extends AnnotationTree> annotations(Tree declaration) {
    if (declaration instanceof MethodTree method) {
      return method.getModifiers().getAnnotations();
    }
    if (declaration instanceof ClassTree type) {
      return type.getModifiers().getAnnotations();
    }
    if (declaration instanceof PackageTree around) {
      return around.getAnnotations();
    }
    return declaration instanceof ModuleTree module ? module.getAnnotations() : List.of();
  }

  private String nameOf(TreePath annotation) {
    return trees.getTypeMirror(annotation) instanceof DeclaredType type
            && type.asElement() instanceof QualifiedNameable named
        ? named.getQualifiedName().toString()
        : "";
  }

  private static Optional<TreePath> argument(TreePath around, Part part) {
    if (!(around.getLeaf() instanceof AnnotationTree annotation)) {
      return Optional.empty();
    }
    return annotation.getArguments().stream()
        .flatMap(argument -> value(argument, part.attribute()).stream())
        .findFirst()
        .map(value -> new TreePath(around, entry(value, part.index())));
  }

  private static Optional<ExpressionTree> value(ExpressionTree argument, String attribute) {
    if (argument instanceof AssignmentTree assignment) {
      return assignment.getVariable().toString().equals(attribute)
          ? Optional.of(assignment.getExpression())
          : Optional.empty();
    }
    return attribute.equals(VALUE) ? Optional.of(argument) : Optional.empty();
  }

  private static Tree entry(ExpressionTree value, int index) {
    return index >= 0 && value instanceof NewArrayTree list
        ? list.getInitializers().get(index)
        : value;
  }
}
