package io.forethought.recipes.micrometer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;

/** Imports that a source does not need any more. */
final class OldImports {

  private static final List<String> TYPES =
      Stream.concat(
              Stream.of(
                      "Counter", "DistributionSummary", "Gauge", "Metrics", "Tag", "Tags", "Timer")
                  .map(Micrometer.PACKAGE::concat),
              Stream.of("java.util.concurrent.TimeUnit"))
          .toList();

  private OldImports() {}

  /** Those of the types that a source does not name. */
  static List<String> unused(J.CompilationUnit source) {
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
    return TYPES.stream()
        .filter(type -> !names.contains(type.substring(type.lastIndexOf('.') + 1)))
        .toList();
  }
}
