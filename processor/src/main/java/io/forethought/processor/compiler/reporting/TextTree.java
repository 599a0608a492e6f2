package io.forethought.processor.compiler.reporting;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A part of a text that is composed of literals and constants.
 *
 * @param tree the literal or constant
 * @param character a place within its text
 */
record TextTree(Tree tree, int character) {

  /** A part with its text; empty if it is not known. */
  private record Piece(Tree tree, Optional<String> text) {}

  /** The part in which a character is, or the whole if the parts before it are not known. */
  static TextTree at(Trees trees, TreePath whole, int character) {
    List<Piece> pieces = pieces(trees, whole).toList();
    int start = 0;
    for (Piece piece : pieces.subList(0, pieces.size() - 1)) {
      if (piece.text().isEmpty()) {
        return new TextTree(whole.getLeaf(), character);
      }
      int end = start + piece.text().get().length();
      if (character < end) {
        return new TextTree(piece.tree(), character - start);
      }
      start = end;
    }
    return new TextTree(pieces.get(pieces.size() - 1).tree(), character - start);
  }

  private static Stream<Piece> pieces(Trees trees, TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof ParenthesizedTree around) {
      return pieces(trees, new TreePath(path, around.getExpression()));
    }
    if (tree instanceof BinaryTree sum && isText(trees.getTypeMirror(path))) {
      return Stream.of(sum.getLeftOperand(), sum.getRightOperand())
          .flatMap(operand -> pieces(trees, new TreePath(path, operand)));
    }
    return Stream.of(new Piece(tree, text(trees, path)));
  }

  private static boolean isText(TypeMirror type) {
    return String.valueOf(type).equals(String.class.getName());
  }

  private static Optional<String> text(Trees trees, TreePath path) {
    if (path.getLeaf() instanceof LiteralTree literal) {
      return Optional.of(String.valueOf(literal.getValue()));
    }
    // Without a type, it has no element yet, and javac would check the whole class to find it.
    return trees.getTypeMirror(path) != null
            && trees.getElement(path) instanceof VariableElement constant
        ? Optional.ofNullable(constant.getConstantValue()).map(String::valueOf)
        : Optional.empty();
  }
}
