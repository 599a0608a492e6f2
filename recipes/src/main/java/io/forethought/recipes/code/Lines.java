package io.forethought.recipes.code;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.PrintOutputCapture;
import org.openrewrite.java.JavaPrinter;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;

/** Finds the lines at which trees begin, because trees do not know where they are. */
public final class Lines extends JavaPrinter<Integer> {

  private final Set<UUID> wanted;
  private final Map<UUID, Integer> found = new HashMap<>();

  private Lines(Set<UUID> wanted) {
    this.wanted = wanted;
  }

  /** The lines of some trees in a source, from 1. */
  public static Map<UUID, Integer> of(J.CompilationUnit source, Set<UUID> trees) {
    Lines lines = new Lines(trees);
    lines.visit(source, new PrintOutputCapture<>(0));
    return lines.found;
  }

  @Override
  protected void beforeSyntax(J tree, Space.Location place, PrintOutputCapture<Integer> printed) {
    super.beforeSyntax(tree, place, printed);
    if (wanted.contains(tree.getId())) {
      long ends = printed.getOut().chars().filter(letter -> letter == '\n').count();
      found.put(tree.getId(), (int) ends + 1);
    }
  }
}
