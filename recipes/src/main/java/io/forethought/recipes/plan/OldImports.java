package io.forethought.recipes.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;

/** Imports that a source does not need any more. */
public final class OldImports {

  private OldImports() {}

  /** Those of the types that a source does not name. */
  public static List<String> unused(J.CompilationUnit source, Collection<String> types) {
    Set<String> names = new HashSet<>();
    new JavaIsoVisitor<Integer>() {
      @Override
      public J.Import visitImport(J.Import imported, Integer none) {
        return imported;
      }

      @Override
      public J.Identifier visitIdentifier(J.Identifier identifier, Integer none) {
        names.add(identifier.getSimpleName());
        return identifier;
      }
    }.visit(source, 0);
    return types.stream()
        .filter(type -> !names.contains(type.substring(type.lastIndexOf('.') + 1)))
        .toList();
  }
}
