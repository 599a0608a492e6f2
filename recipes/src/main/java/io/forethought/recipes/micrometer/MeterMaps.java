package io.forethought.recipes.micrometer;

import io.forethought.recipes.code.Code;
import io.forethought.recipes.code.Constants;
import io.forethought.recipes.code.Things;
import io.forethought.recipes.meters.MeterKind;
import io.forethought.recipes.plan.Sites;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Maps from label values to meters. */
final class MeterMaps {

  private static final Set<String> READS = Set.of("computeIfAbsent", "get");
  private static final Set<String> WRITES = Set.of("put", "putIfAbsent");
  private static final Set<String> OTHERS = Set.of("clear", "containsKey", "isEmpty", "size");

  private MeterMaps() {}

  /** The kind of the meters in a map of this type. */
  static Optional<MeterKind> kind(@Nullable JavaType type) {
    if (!(type instanceof JavaType.Parameterized map)
        || !map.getFullyQualifiedName().matches("java\\.util\\.(concurrent\\.)?\\w*Map")) {
      return Optional.empty();
    }
    List<JavaType> parameters = map.getTypeParameters();
    return Micrometer.kind(Code.type(parameters.get(parameters.size() - 1)))
        .filter(kind -> kind != MeterKind.GAUGE);
  }

  /** The map whose meter a call returns. */
  static Optional<JavaType.Variable> read(J.MethodInvocation call) {
    return READS.contains(call.getSimpleName()) ? map(call) : Optional.empty();
  }

  /** The map to which a call adds its argument. */
  static Optional<String> written(J.MethodInvocation call) {
    return WRITES.contains(call.getSimpleName())
        ? map(call).map(Things::variable)
        : Optional.empty();
  }

  /** The map to which a lambda adds what it returns. */
  static Optional<String> computed(Cursor lambda) {
    return lambda.getParentTreeCursor().getValue() instanceof J.MethodInvocation call
        ? read(call).map(Things::variable)
        : Optional.empty();
  }

  private static Optional<JavaType.Variable> map(J.MethodInvocation call) {
    return call.getSelect() == null
        ? Optional.empty()
        : Optional.ofNullable(Constants.variable(call.getSelect()))
            .filter(variable -> kind(variable.getType()).isPresent());
  }

  /** Notes a use of a map. */
  static void use(Expression map, Object parent, String thing, Sites sites) {
    sites.used.add(thing);
    boolean known =
        (parent instanceof J.MethodInvocation call
                && call.getSelect() == map
                && (READS.contains(call.getSimpleName())
                    || WRITES.contains(call.getSimpleName())
                    || OTHERS.contains(call.getSimpleName())))
            || (parent instanceof J.Assignment assignment
                && assignment.getVariable() == map
                && isNew(assignment.getAssignment()));
    if (!known) {
      sites.joined.keep(thing, "the source uses its map in another way");
    }
  }

  /** Whether an expression is a map that does not name the type of its values. */
  static boolean isNew(@Nullable Expression map) {
    return map instanceof J.NewClass created
        && created.getBody() == null
        && created.getClazz() instanceof J.ParameterizedType type
        && type.getTypeParameters() != null
        && type.getTypeParameters().stream().allMatch(J.Empty.class::isInstance);
  }
}
