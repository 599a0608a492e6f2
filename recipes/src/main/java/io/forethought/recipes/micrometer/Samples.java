package io.forethought.recipes.micrometer;

import io.forethought.recipes.code.Code;
import io.forethought.recipes.code.Things;
import io.forethought.recipes.plan.Sites;
import java.util.List;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Times that {@code Timer.start} begins. */
final class Samples {

  private Samples() {}

  /** Notes a call that begins a time. */
  static void addStart(J.MethodInvocation call, Cursor cursor, Sites sites) {
    Object parent = cursor.getParentTreeCursor().getValue();
    String thing = "the sample " + call.getId();
    if (parent instanceof J.VariableDeclarations.NamedVariable variable) {
      thing = Things.variable(variable.getVariableType());
    } else if (parent instanceof J.Assignment assignment) {
      thing = Things.variable(assignment.getVariable());
    } else {
      sites.joined.keep(thing, "no variable keeps it");
    }
    List<Expression> arguments = Code.arguments(call);
    if (!arguments.isEmpty() && !Micrometer.isExposed(Code.type(arguments.get(0).getType()))) {
      sites.joined.keep(thing, "it has a clock of its own");
    }
    sites.starts.put(call.getId(), thing);
  }

  /** Notes a call that ends a time. */
  static void addStop(J.MethodInvocation call, Cursor cursor, Sites sites) {
    String sample =
        call.getSelect() == null
            ? Things.variable((JavaType.Variable) null)
            : Things.variable(call.getSelect());
    sites.stops.put(call.getId(), sample);
    if (!(cursor.getParentTreeCursor().getValue() instanceof J.Block)) {
      sites.joined.keep(sample, "the source uses the time that stop returns");
    }
  }

  /** Notes a use of a time that began. */
  static void use(String thing, Expression variable, Object parent, Sites sites) {
    boolean fine =
        (parent instanceof J.MethodInvocation call
                && Usage.isStop(call)
                && call.getSelect() == variable)
            || (parent instanceof J.Assignment assignment && assignment.getVariable() == variable);
    if (!fine) {
      sites.joined.keep(thing, "the source uses its sample as a value");
    }
  }
}
