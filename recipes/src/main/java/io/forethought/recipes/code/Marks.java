package io.forethought.recipes.code;

import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Comment;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.TextComment;
import org.openrewrite.marker.SearchResult;

/** Comments that say why something is kept. */
public final class Marks {

  private Marks() {}

  /** A tree with a comment, if an earlier run did not write it. */
  public static <T extends J> T marked(T tree, String why, Cursor cursor) {
    for (Cursor at = cursor; !at.isRoot(); at = at.getParentTreeCursor()) {
      if (at.getValue() instanceof J.Block || at.getValue() instanceof J.CompilationUnit) {
        break;
      }
      if (at.getValue() instanceof J around && says(around.getPrefix(), why)) {
        return tree;
      }
    }
    return SearchResult.found(tree, why);
  }

  private static boolean says(Space prefix, String why) {
    for (Comment comment : prefix.getComments()) {
      if (comment instanceof TextComment text && text.getText().contains("(" + why + ")")) {
        return true;
      }
    }
    return false;
  }
}
