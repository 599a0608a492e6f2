package io.forethought.recipes.annotations;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;

/** The names that a source uses apart from its imports and the annotations that are replaced. */
final class RemainingNames extends JavaIsoVisitor<Set<String>> {

  private final Set<UUID> replaced;

  private RemainingNames(Set<UUID> replaced) {
    this.replaced = replaced;
  }

  static Set<String> of(J.CompilationUnit source, Set<UUID> replaced) {
    Set<String> names = new HashSet<>();
    new RemainingNames(replaced).visit(source, names);
    return names;
  }

  @Override
  public J.Import visitImport(J.Import imported, Set<String> names) {
    return imported;
  }

  @Override
  public J.Annotation visitAnnotation(J.Annotation annotation, Set<String> names) {
    return replaced.contains(annotation.getId())
        ? annotation
        : super.visitAnnotation(annotation, names);
  }

  @Override
  public J.Identifier visitIdentifier(J.Identifier identifier, Set<String> names) {
    names.add(identifier.getSimpleName());
    return identifier;
  }
}
