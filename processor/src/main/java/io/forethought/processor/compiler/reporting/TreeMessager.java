package io.forethought.processor.compiler.reporting;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.forethought.processor.compiler.source.JavacSite;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * Reports at places in the trees of javac: in annotations that it put into a container itself, and
 * within string literals. It is loaded if there is something to report there.
 */
final class TreeMessager {

  private final Trees trees;

  private TreeMessager(Trees trees) {
    this.trees = trees;
  }

  /** The trees of an environment, if it is the one of javac itself. */
  static Optional<TreeMessager> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(new TreeMessager(Trees.instance(environment)));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // Another compiler, or a build tool's environment around javac's.
    }
  }

  /** Reports at a place in an annotation, and returns whether the place was found. */
  boolean print(Diagnostic.Kind kind, String text, Element element, JavacSite site) {
    Optional<TreePath> part = new AnnotationTrees(trees).part(element, site);
    part.ifPresent(
        path ->
            trees.printMessage(
                kind, text, exact(path, site.character()), path.getCompilationUnit()));
    return part.isPresent();
  }

  private Tree exact(TreePath path, int character) {
    if (character < 0) {
      return path.getLeaf();
    }
    TextTree text = TextTree.at(trees, path, character);
    return text.tree() instanceof LiteralTree literal && literal.getValue() instanceof String value
        ? mark(path, literal, value, text.character()).orElse(literal)
        : text.tree();
  }

  private Optional<Tree> mark(TreePath path, LiteralTree literal, String value, int character) {
    try {
      String source = path.getCompilationUnit().getSourceFile().getCharContent(true).toString();
      long start = trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), literal);
      OptionalInt place = LiteralReader.place(source, (int) start, value, character);
      return place.isEmpty()
          ? Optional.empty()
          : Mark.at(place.getAsInt(), path.getCompilationUnit());
    } catch (IOException e) {
      return Optional.empty(); // The whole literal is exact enough.
    }
  }
}
