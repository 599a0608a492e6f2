package io.forethought.recipes.micrometer;

import io.forethought.recipes.code.Code;
import io.forethought.recipes.code.Things;
import io.forethought.recipes.meters.MeterKind;
import io.forethought.recipes.plan.Sites;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/** What happens to the value of an expression that is a meter. */
final class Usage {

  private final Sites sites;

  Usage(Sites sites) {
    this.sites = sites;
  }

  /**
   * Notes what happens to a meter.
   *
   * @param cursor the expression
   * @param kind the kind of the meter
   * @param thing the meter
   */
  void of(Cursor cursor, MeterKind kind, String thing) {
    Cursor at = cursor;
    while (at.getParentTreeCursor().getValue() instanceof J.Parentheses) {
      at = at.getParentTreeCursor();
    }
    Object child = at.getValue();
    Cursor parent = at.getParentTreeCursor();
    if (parent.getValue() instanceof J.MethodInvocation call) {
      called(call, child, kind, thing);
    } else if (parent.getValue() instanceof J.VariableDeclarations.NamedVariable variable) {
      flows(thing, Things.variable(variable.getVariableType()));
    } else if (parent.getValue() instanceof J.Assignment assignment) {
      if (assignment.getVariable() != child) {
        flows(thing, Things.variable(assignment.getVariable()));
      }
    } else if (parent.getValue() instanceof J.Return) {
      returned(parent, thing);
    } else if (parent.getValue() instanceof J.Lambda) {
      computed(parent, thing);
    } else if (!isIgnored(parent.getValue())) {
      sites.joined.keep(thing, "the source uses it as a value");
    }
  }

  /** Whether the value is not used: in a statement, or compared with null. */
  private static boolean isIgnored(Object parent) {
    return parent instanceof J.Block
        || (parent instanceof J.Binary binary
            && (isNull(binary.getLeft()) || isNull(binary.getRight())));
  }

  private static boolean isNull(Expression expression) {
    return expression instanceof J.Literal literal && literal.getValue() == null;
  }

  private void flows(String thing, String variable) {
    sites.used.add(variable);
    sites.joined.join(thing, variable);
  }

  private void called(J.MethodInvocation call, Object child, MeterKind kind, String thing) {
    if (call.getSelect() == child) {
      if (Recordings.replaced(kind, call, Code.name("x")).isPresent()) {
        sites.recordings.put(call.getId(), new Sites.Recording(kind, thing));
      } else {
        sites.joined.keep(thing, "nothing replaces its call of " + call.getSimpleName());
      }
    } else if (isStop(call) && call.getSelect() != null) {
      flows(thing, Things.variable(call.getSelect()));
    } else if (MeterMaps.written(call).isPresent()) {
      flows(thing, MeterMaps.written(call).get());
    } else {
      sites.joined.keep(thing, "it is passed to " + call.getSimpleName());
    }
  }

  /** Whether a call ends a time that {@code Timer.start} began. */
  static boolean isStop(J.MethodInvocation call) {
    return call.getSimpleName().equals("stop") && Code.owner(call).equals(Micrometer.SAMPLE);
  }

  private void returned(Cursor at, String thing) {
    Cursor around =
        at.dropParentUntil(
            each ->
                each instanceof J.MethodDeclaration
                    || each instanceof J.Lambda
                    || each instanceof J.ClassDeclaration
                    || each instanceof J.CompilationUnit);
    if (around.getValue() instanceof J.MethodDeclaration method) {
      flows(thing, Things.method(method.getMethodType()));
    } else {
      computed(around, thing);
    }
  }

  private void computed(Cursor lambda, String thing) {
    MeterMaps.computed(lambda)
        .ifPresentOrElse(
            map -> flows(thing, map), () -> sites.joined.keep(thing, "a lambda returns it"));
  }
}
