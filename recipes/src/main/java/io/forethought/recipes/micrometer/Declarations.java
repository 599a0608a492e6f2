package io.forethought.recipes.micrometer;

import io.forethought.recipes.code.Code;
import io.forethought.recipes.code.Things;
import io.forethought.recipes.meters.Meter;
import io.forethought.recipes.meters.MeterKind;
import io.forethought.recipes.plan.MeterCall;
import io.forethought.recipes.plan.Sites;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/** Variables that keep meters, and methods that return them. */
final class Declarations {

  private static final Set<String> GETTERS = Set.of("Getter", "Data", "Value");

  private Declarations() {}

  /** Notes variables, if they keep meters. */
  static void add(J.VariableDeclarations declarations, Cursor cursor, Sites sites) {
    String type = Code.type(declarations.getType());
    Optional<MeterKind> map = MeterMaps.kind(declarations.getType());
    Optional<MeterKind> kind =
        map.or(() -> Micrometer.kind(type).filter(each -> each != MeterKind.GAUGE));
    if (kind.isEmpty() && !type.equals(Micrometer.SAMPLE)) {
      return;
    }
    for (J.VariableDeclarations.NamedVariable variable : declarations.getVariables()) {
      String thing = Things.variable(variable.getVariableType());
      sites.declared.add(thing);
      sites.joined.join(
          thing, Things.variable(declarations.getVariables().get(0).getVariableType()));
      if (map.isPresent()
          && variable.getInitializer() != null
          && !MeterMaps.isNew(variable.getInitializer())) {
        sites.joined.keep(thing, "its map is not a new one");
      }
      reason(declarations, cursor).ifPresent(reason -> sites.joined.keep(thing, reason));
      sites.declarations.put(
          declarations.getId(),
          kind.map(
                  each -> new Sites.Declaration(each.dataPoint(), each.qualifiedDataPoint(), thing))
              .orElse(new Sites.Declaration("long", "", thing)));
    }
  }

  /** Notes a private constant whose meter has only tags that are written there. */
  static void addConstant(J.VariableDeclarations declarations, MeterReader reader, Sites sites) {
    J.VariableDeclarations.NamedVariable variable = declarations.getVariables().get(0);
    boolean constant =
        Stream.of(J.Modifier.Type.Private, J.Modifier.Type.Static, J.Modifier.Type.Final)
            .allMatch(declarations::hasModifier);
    if (constant
        && declarations.getVariables().size() == 1
        && variable.getInitializer() instanceof J.MethodInvocation call
        && reader.read(call).flatMap(MeterCall::meter).filter(Declarations::isPlain).isPresent()) {
      sites.constants.put(
          Things.variable(variable.getVariableType()),
          new Sites.Constant(declarations.getId(), call.getId()));
    }
  }

  private static boolean isPlain(Meter meter) {
    return meter.kind() != MeterKind.GAUGE
        && meter.tags().stream().allMatch(tag -> tag.value() instanceof J.Literal);
  }

  private static Optional<String> reason(J.VariableDeclarations declarations, Cursor cursor) {
    Object parent = cursor.getParentTreeCursor().getValue();
    if (!(parent instanceof J.Block) && !(parent instanceof J.Case)) {
      return Optional.of("a parameter keeps it");
    }
    J.ClassDeclaration type = cursor.firstEnclosing(J.ClassDeclaration.class);
    boolean getter =
        hasGetter(declarations.getLeadingAnnotations())
            || (type != null
                && cursor.firstEnclosing(J.MethodDeclaration.class) == null
                && hasGetter(type.getLeadingAnnotations()));
    return getter ? Optional.of("Lombok generates a method that returns it") : Optional.empty();
  }

  private static boolean hasGetter(List<J.Annotation> annotations) {
    return annotations.stream().map(J.Annotation::getSimpleName).anyMatch(GETTERS::contains);
  }

  /** Notes a method that returns a meter. */
  static void add(J.MethodDeclaration method, MeterKind kind, Sites sites) {
    String thing = Things.method(method.getMethodType());
    sites.declared.add(thing);
    if (!method.hasModifier(J.Modifier.Type.Private)) {
      sites.joined.keep(thing, "the method " + method.getSimpleName() + " returns it to others");
    }
    sites.declarations.put(
        method.getId(), new Sites.Declaration(kind.dataPoint(), kind.qualifiedDataPoint(), thing));
  }
}
