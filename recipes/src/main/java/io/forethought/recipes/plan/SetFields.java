package io.forethought.recipes.plan;

import io.forethought.processor.model.TypeName;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;

/** The fields for metric sets in the outermost types of a source. */
final class SetFields {

  private static final String SHORT = "METRICS";

  private final Map<UUID, Map<TypeName, String>> byType = new LinkedHashMap<>();

  /** The fields that a source needs. */
  static SetFields of(J.CompilationUnit source, Plan plan) {
    SetFields fields = new SetFields();
    Set<String> taken = names(source);
    Map<UUID, Set<TypeName>> sets = new LinkedHashMap<>();
    new JavaIsoVisitor<Integer>() {
      @Override
      public @Nullable J preVisit(J tree, Integer none) {
        if (!(tree instanceof J.VariableDeclarations)) {
          plan.replacement(tree.getId())
              .ifPresent(
                  metric ->
                      sets.computeIfAbsent(
                              plan.site(tree.getId()).owner(), absent -> new LinkedHashSet<>())
                          .add(metric.set()));
        }
        return tree;
      }
    }.visit(source, 0);
    for (J.ClassDeclaration type : source.getClasses()) {
      Set<TypeName> own = sets.getOrDefault(type.getId(), Set.of());
      if (canHaveFields(type) && !own.isEmpty()) {
        fields.byType.put(type.getId(), fields(own, taken));
      }
    }
    return fields;
  }

  private static boolean canHaveFields(J.ClassDeclaration type) {
    return type.getKind() == J.ClassDeclaration.Kind.Type.Class
        || type.getKind() == J.ClassDeclaration.Kind.Type.Record;
  }

  private static Map<TypeName, String> fields(Set<TypeName> sets, Set<String> taken) {
    Map<TypeName, String> fields = new LinkedHashMap<>();
    for (TypeName set : sets) {
      String name = sets.size() == 1 ? SHORT : upperCase(set);
      if (taken.contains(name)) {
        name = upperCase(set);
      }
      for (int number = 2; !taken.add(name); number++) {
        name = upperCase(set) + "_" + number;
      }
      fields.put(set, name);
    }
    return fields;
  }

  private static String upperCase(TypeName set) {
    return set.nested().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  /** The names of all variables of a source. */
  private static Set<String> names(J.CompilationUnit source) {
    Set<String> names = new HashSet<>();
    new JavaIsoVisitor<Integer>() {
      @Override
      public J.Identifier visitIdentifier(J.Identifier identifier, Integer none) {
        names.add(identifier.getSimpleName());
        return identifier;
      }
    }.visit(source, 0);
    return names;
  }

  /** The fields of a type, by their sets. */
  Map<TypeName, String> of(UUID type) {
    return byType.getOrDefault(type, Map.of());
  }
}
