package io.forethought.recipes.micrometer;

import io.forethought.processor.model.TypeName;
import io.forethought.recipes.code.Code;
import io.forethought.recipes.meters.Meter;
import io.forethought.recipes.meters.Replacement;
import io.forethought.recipes.meters.Tag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrewrite.ExecutionContext;
import org.openrewrite.java.JavaTemplate;
import org.openrewrite.java.JavaVisitor;
import org.openrewrite.java.RemoveImport;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.marker.SearchResult;

/** Replaces what a plan says in one source. */
final class Conversion extends JavaVisitor<ExecutionContext> {

  private static final String FORETHOUGHT = "io.forethought.runtime.Forethought";
  private static final String PACKAGE = "io.forethought.runtime.family.";
  private static final String OBJECT_GAUGE = "ObjectGauge";
  private static final String GAUGE_FAMILY = "GaugeFamily";

  private final Plan plan;
  private final boolean marked;
  private SetFields fields = new SetFields();

  Conversion(Plan plan, boolean marked) {
    this.plan = plan;
    this.marked = marked;
  }

  @Override
  public J visitCompilationUnit(J.CompilationUnit source, ExecutionContext context) {
    fields = SetFields.of(source, plan);
    J.CompilationUnit changed = (J.CompilationUnit) super.visitCompilationUnit(source, context);
    if (changed != source) {
      OldImports.unused(changed).forEach(type -> doAfterVisit(new RemoveImport<>(type, true)));
    }
    return changed;
  }

  @Override
  public J visitClassDeclaration(J.ClassDeclaration type, ExecutionContext context) {
    J.ClassDeclaration changed = (J.ClassDeclaration) super.visitClassDeclaration(type, context);
    List<Map.Entry<TypeName, String>> sets = new ArrayList<>(fields.of(type.getId()).entrySet());
    Collections.reverse(sets);
    for (Map.Entry<TypeName, String> set : sets) {
      String name = set.getKey().nested();
      updateCursor(changed);
      changed =
          JavaTemplate.apply(
              "private static final "
                  + name
                  + " "
                  + set.getValue()
                  + " = Forethought.metrics("
                  + name
                  + ".class);",
              getCursor(),
              changed.getBody().getCoordinates().firstStatement());
      changed = indented(changed);
      maybeAddImport(FORETHOUGHT, null, false);
      maybeAddImport(set.getKey().qualified(), null, false);
    }
    return changed;
  }

  /** With the first member indented like the second one. */
  private static J.ClassDeclaration indented(J.ClassDeclaration type) {
    List<Statement> members = new ArrayList<>(type.getBody().getStatements());
    if (members.size() > 1) {
      String indent = members.get(1).getPrefix().getIndent();
      members.set(0, members.get(0).withPrefix(Space.format("\n" + indent)));
    }
    return type.withBody(type.getBody().withStatements(members));
  }

  @Override
  public J visitMethodInvocation(J.MethodInvocation call, ExecutionContext context) {
    Optional<Replacement> metric = plan.replacement(call.getId());
    if (metric.isPresent()) {
      return replaced(call, metric.get(), context).withPrefix(call.getPrefix());
    }
    J.MethodInvocation changed = (J.MethodInvocation) super.visitMethodInvocation(call, context);
    Optional<Sites.Recording> recording = plan.sites().recording(call.getId());
    if (recording.isPresent() && changed.getSelect() != null) {
      return Recordings.replaced(recording.get().kind(), changed, changed.getSelect())
          .orElseThrow()
          .withPrefix(call.getPrefix());
    }
    return timed(changed).orElseGet(() -> marked(changed));
  }

  /** The call that begins or ends a time. */
  private Optional<J> timed(J.MethodInvocation call) {
    Sites sites = plan.sites();
    if (isReplaced(sites.starts.get(call.getId()))) {
      return Optional.of(
          Code.call(Code.name("System"), "nanoTime", List.of()).withPrefix(call.getPrefix()));
    }
    if (isReplaced(sites.stops.get(call.getId())) && call.getSelect() != null) {
      Expression nanos =
          Code.difference(Code.call(Code.name("System"), "nanoTime", List.of()), call.getSelect());
      return Optional.of(
          Recordings.observed(
                  call.getArguments().get(0).withPrefix(Space.EMPTY), Code.divided(nanos, "1e9"))
              .withPrefix(call.getPrefix()));
    }
    return Optional.empty();
  }

  private boolean isReplaced(@org.jspecify.annotations.Nullable String thing) {
    return thing != null && plan.sites().isReplaced(thing);
  }

  private J marked(J.MethodInvocation call) {
    return marked
        ? plan.reason(call.getId()).<J>map(why -> SearchResult.found(call, why)).orElse(call)
        : call;
  }

  private Expression replaced(
      J.MethodInvocation call, Replacement metric, ExecutionContext context) {
    Meter meter = plan.meter(call.getId());
    List<Expression> arguments = new ArrayList<>();
    for (String label : metric.labels()) {
      Tag tag =
          meter.tags().stream()
              .filter(each -> each.label().equals(label))
              .findFirst()
              .orElseThrow();
      arguments.add(argument(tag, metric, context));
    }
    Expression point = Code.call(set(call, metric.set()), metric.method(), arguments);
    return plan.sites()
        .meters
        .get(call.getId())
        .call()
        .source()
        .map(source -> followed(point, source, metric.set(), context))
        .orElse(point);
  }

  private Expression argument(Tag tag, Replacement metric, ExecutionContext context) {
    Optional<String> literal = tag.constant().flatMap(value -> metric.literal(tag.label(), value));
    if (literal.isPresent()) {
      metric.enumOf(tag.label()).ifPresent(type -> maybeAddImport(type.qualified(), null, false));
      return Code.name(literal.get());
    }
    return (Expression) visitNonNull(tag.value(), context);
  }

  private Expression set(J.MethodInvocation call, TypeName set) {
    String field = fields.of(plan.sites().meters.get(call.getId()).owner()).get(set);
    if (field != null) {
      return Code.name(field);
    }
    maybeAddImport(FORETHOUGHT, null, false);
    maybeAddImport(set.qualified(), null, false);
    return Code.call(
        Code.name("Forethought"), "metrics", List.of(Code.name(set.nested() + ".class")));
  }

  private Expression followed(
      Expression point, MeterCall.Source source, TypeName set, ExecutionContext context) {
    String type = source.object().isPresent() ? OBJECT_GAUGE : GAUGE_FAMILY;
    maybeAddImport(PACKAGE + type, null, false);
    Expression object =
        source
            .object()
            .map(each -> (Expression) visitNonNull(each, context))
            .orElse(Code.name(set.nested() + ".class"));
    Expression function = (Expression) visitNonNull(source.function(), context);
    return Code.call(Code.name(type), "follow", List.of(point, object, function));
  }

  @Override
  public J visitVariableDeclarations(
      J.VariableDeclarations declarations, ExecutionContext context) {
    J.VariableDeclarations changed =
        (J.VariableDeclarations) super.visitVariableDeclarations(declarations, context);
    Optional<Sites.Declaration> declaration = plan.sites().declaration(declarations.getId());
    if (declaration.isEmpty() || changed.getTypeExpression() == null) {
      return changed;
    }
    return changed.withTypeExpression(renamed(changed.getTypeExpression(), declaration.get()));
  }

  @Override
  public J visitMethodDeclaration(J.MethodDeclaration method, ExecutionContext context) {
    J.MethodDeclaration changed =
        (J.MethodDeclaration) super.visitMethodDeclaration(method, context);
    Optional<Sites.Declaration> declaration = plan.sites().declaration(method.getId());
    if (declaration.isEmpty() || changed.getReturnTypeExpression() == null) {
      return changed;
    }
    return changed.withReturnTypeExpression(
        renamed(changed.getReturnTypeExpression(), declaration.get()));
  }

  private TypeTree renamed(TypeTree type, Sites.Declaration declaration) {
    if (type instanceof J.Identifier name && name.getSimpleName().equals("var")) {
      return type;
    }
    if (!declaration.imported().isEmpty()) {
      maybeAddImport(declaration.imported(), null, false);
    }
    return Code.name(declaration.type()).withPrefix(type.getPrefix());
  }
}
