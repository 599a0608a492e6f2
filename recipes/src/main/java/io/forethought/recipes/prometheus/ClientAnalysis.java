package io.forethought.recipes.prometheus;

import io.forethought.recipes.code.Code;
import io.forethought.recipes.code.Constants;
import io.forethought.recipes.code.Place;
import io.forethought.recipes.code.Things;
import io.forethought.recipes.plan.Outcome;
import io.forethought.recipes.plan.Sites;
import java.util.List;
import java.util.UUID;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Finds metrics of the Prometheus client in fields, and what a source does with them. */
final class ClientAnalysis extends JavaIsoVisitor<Sites> {

  private static final String AS_VALUE = "the source uses it as a value";

  private final String file;
  private final Place place;
  private final Constants constants;
  private final Fields fields;

  ClientAnalysis(J.CompilationUnit source, Constants constants, Fields fields) {
    this.file = source.getSourcePath().toString().replace('\\', '/');
    this.place = Place.of(source);
    this.constants = constants;
    this.fields = fields;
  }

  @Override
  public J.VariableDeclarations visitVariableDeclarations(
      J.VariableDeclarations declarations, Sites sites) {
    for (J.VariableDeclarations.NamedVariable variable : declarations.getVariables()) {
      JavaType.Variable type = variable.getVariableType();
      if (type != null) {
        String name = Code.type(type.getType());
        Client.of(name).ifPresent(client -> declare(client, name, declarations, variable, sites));
      }
    }
    return super.visitVariableDeclarations(declarations, sites);
  }

  @Override
  public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Sites sites) {
    if (call.getSimpleName().equals("builder") && !place.isTest()) {
      Client.other(Code.owner(call))
          .ifPresent(
              type ->
                  sites.others.put(
                      call.getId(), new Outcome(file, type, false, "no recipe replaces it")));
    }
    return super.visitMethodInvocation(call, sites);
  }

  private void declare(
      Client client,
      String type,
      J.VariableDeclarations declarations,
      J.VariableDeclarations.NamedVariable variable,
      Sites sites) {
    String thing = Things.variable(variable.getVariableType());
    Expression built = variable.getInitializer();
    boolean field =
        getCursor().getParentTreeCursor().getParentTreeCursor().getValue()
            instanceof J.ClassDeclaration;
    sites.declared.add(thing);
    if (!field || built == null || declarations.getVariables().size() > 1) {
      sites.joined.keep(thing, "it is not a field that is built where it is declared");
      return;
    }
    fields.add(
        thing,
        new Fields.Declared(
            file,
            place,
            Code.outermost(getCursor()),
            declarations.getId(),
            () -> FieldReader.read(client, type, built, constants)));
  }

  @Override
  public J.FieldAccess visitFieldAccess(J.FieldAccess access, Sites sites) {
    use(access, sites);
    visit(access.getTarget(), sites);
    return access;
  }

  @Override
  public J.Identifier visitIdentifier(J.Identifier name, Sites sites) {
    use(name, sites);
    return name;
  }

  private void use(Expression expression, Sites sites) {
    Object parent = getCursor().getParentTreeCursor().getValue();
    JavaType.Variable variable = Constants.used(expression, parent);
    if (variable == null) {
      return;
    }
    Client.of(Code.type(variable.getType()))
        .ifPresent(client -> used(client, expression, Things.variable(variable), sites));
  }

  private void used(Client client, Expression expression, String thing, Sites sites) {
    sites.used.add(thing);
    if (expression instanceof J.Identifier && !isOwn(expression)) {
      sites.joined.keep(thing, "it is imported statically, or inherited");
    }
    Object parent = getCursor().getParentTreeCursor().getValue();
    if (!(parent instanceof J.MethodInvocation call) || call.getSelect() != expression) {
      sites.joined.keep(thing, AS_VALUE);
      return;
    }
    String method = call.getSimpleName();
    if (method.equals(client.labels()) || method.equals("initLabelValues")) {
      labelled(client, call, thing, sites);
    } else if (client.isKept(method)) {
      add(expression.getId(), thing, List.of());
    } else {
      sites.joined.keep(thing, "nothing replaces its call of " + method);
    }
  }

  /** Whether a name without a qualifier is that of a field of a type around it. */
  private boolean isOwn(Expression name) {
    JavaType.Variable variable = Constants.variable(name);
    String owner = variable == null ? "" : Code.type(variable.getOwner());
    return getCursor()
        .getPathAsStream(J.ClassDeclaration.class::isInstance)
        .map(J.ClassDeclaration.class::cast)
        .anyMatch(type -> Code.type(type.getType()).equals(owner));
  }

  private void labelled(Client client, J.MethodInvocation call, String thing, Sites sites) {
    List<Expression> values = Code.arguments(call);
    Object parent = getCursor().getParentTreeCursor().getParentTreeCursor().getValue();
    boolean texts = values.stream().allMatch(value -> TypeUtils.isString(value.getType()));
    boolean statement = parent instanceof J.Block;
    boolean chained =
        parent instanceof J.MethodInvocation next
            && next.getSelect() == call
            && client.isKept(next.getSimpleName());
    boolean any = client == Client.CURRENT && !call.getSimpleName().equals("initLabelValues");
    if (!texts) {
      sites.joined.keep(thing, "a label value is an array, or something whose type is not known");
    } else if (statement || chained || any) {
      add(call.getId(), thing, values);
    } else {
      sites.joined.keep(thing, AS_VALUE);
    }
  }

  private void add(UUID tree, String thing, List<Expression> values) {
    fields.add(new Use(file, place, Code.outermost(getCursor()), tree, thing, values));
  }
}
