package io.forethought.recipes.micrometer;

import io.forethought.recipes.code.Code;
import io.forethought.recipes.code.Constants;
import io.forethought.recipes.code.Things;
import io.forethought.recipes.meters.MeterKind;
import io.forethought.recipes.plan.Sites;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** What variables and methods get as values, other than the meters whose use is followed. */
final class Values {

  private static final String OTHER = "it can also have another value";

  private final MeterReader reader;
  private final Sites sites;

  Values(MeterReader reader, Sites sites) {
    this.reader = reader;
    this.sites = sites;
  }

  /** Notes the first value of a variable. */
  void add(J.VariableDeclarations.NamedVariable variable) {
    if (variable.getInitializer() != null) {
      add(variable.getVariableType(), variable.getInitializer());
    }
  }

  /** Notes a later value of a variable. */
  void add(J.Assignment assignment) {
    add(Constants.variable(assignment.getVariable()), assignment.getAssignment());
  }

  private void add(JavaType.@Nullable Variable variable, Expression value) {
    String type = variable == null ? "" : Code.type(variable.getType());
    boolean wrong =
        type.equals(Micrometer.SAMPLE) ? !isStart(value) : isMeter(type) && !isFollowed(value);
    if (wrong) {
      sites.joined.keep(Things.variable(variable), OTHER);
    }
  }

  /** Notes what a call adds to a map. */
  void add(J.MethodInvocation call) {
    int last = call.getArguments().size() - 1;
    Expression added = call.getArguments().get(last);
    boolean known =
        added instanceof J.Lambda lambda
            ? !(lambda.getBody() instanceof Expression body) || isFollowed(body)
            : added instanceof J.MemberReference || isFollowed(added);
    Optional<String> map =
        MeterMaps.written(call)
            .or(
                () ->
                    MeterMaps.read(call)
                        .filter(read -> call.getSimpleName().equals("computeIfAbsent"))
                        .map(Things::variable));
    if (!known) {
      map.ifPresent(thing -> sites.joined.keep(thing, OTHER));
    }
  }

  /** Notes a reference to a method that returns a meter. */
  void add(J.MemberReference reference, Cursor cursor) {
    JavaType.Method method = reference.getMethodType();
    if (method != null && isMeter(Code.type(method.getReturnType()))) {
      String thing = Things.method(method);
      sites.used.add(thing);
      MeterMaps.computed(cursor)
          .ifPresentOrElse(
              map -> sites.joined.join(thing, map),
              () -> sites.joined.keep(thing, "a method reference names it"));
    }
  }

  /** Notes what a method, or a lambda for a map, returns. */
  void add(J.Return returned, Cursor cursor) {
    Cursor around =
        cursor.dropParentUntil(
            each ->
                each instanceof J.Lambda
                    || each instanceof J.MethodDeclaration
                    || each instanceof J.CompilationUnit);
    if (around.getValue() instanceof J.Lambda) {
      if (returned.getExpression() != null && !isFollowed(returned.getExpression())) {
        MeterMaps.computed(around).ifPresent(map -> sites.joined.keep(map, OTHER));
      }
      return;
    }
    J.MethodDeclaration method = cursor.firstEnclosing(J.MethodDeclaration.class);
    Expression value = returned.getExpression();
    if (method != null && value != null && method.getMethodType() != null) {
      String type = Code.type(method.getMethodType().getReturnType());
      if (isMeter(type) && !isFollowed(value)) {
        sites.joined.keep(Things.method(method.getMethodType()), OTHER);
      }
    }
  }

  private static boolean isMeter(String type) {
    return Micrometer.kind(type).filter(kind -> kind != MeterKind.GAUGE).isPresent();
  }

  /** Whether an expression begins a time. */
  static boolean isStart(Expression value) {
    return value instanceof J.MethodInvocation call
        && call.getSimpleName().equals("start")
        && Code.owner(call).equals(Micrometer.TIMER);
  }

  private boolean isFollowed(Expression value) {
    if (value instanceof J.Parentheses<?> parentheses
        && parentheses.getTree() instanceof Expression inner) {
      return isFollowed(inner);
    }
    if (value instanceof J.Literal literal) {
      return literal.getValue() == null;
    }
    if (value instanceof J.MethodInvocation call) {
      return reader.read(call).isPresent()
          || MeterMaps.read(call).isPresent()
          || isMeter(Code.type(call.getType()));
    }
    return Optional.ofNullable(Constants.variable(value))
        .map(variable -> Code.type(variable.getType()))
        .filter(Values::isMeter)
        .isPresent();
  }
}
