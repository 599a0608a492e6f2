package io.forethought.recipes.micrometer;

import io.forethought.recipes.code.Code;
import io.forethought.recipes.code.Marks;
import io.forethought.recipes.plan.MeterCall;
import io.forethought.recipes.plan.MetricCalls;
import io.forethought.recipes.plan.OldImports;
import io.forethought.recipes.plan.Plan;
import io.forethought.recipes.plan.Sites;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrewrite.ExecutionContext;
import org.openrewrite.java.JavaVisitor;
import org.openrewrite.java.RemoveImport;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.TypeTree;

/** Replaces what a plan says in one source. */
final class Conversion extends JavaVisitor<ExecutionContext> {

  private static final String FAMILIES = "io.forethought.runtime.family.";

  private static final List<String> OLD =
      Stream.concat(
              Stream.of(
                      "Counter", "DistributionSummary", "Gauge", "Metrics", "Tag", "Tags", "Timer")
                  .map(Micrometer.PACKAGE::concat),
              Stream.of("java.util.concurrent.TimeUnit"))
          .toList();

  private final Plan plan;
  private final boolean marked;
  private @Nullable MetricCalls calls;

  Conversion(Plan plan, boolean marked) {
    this.plan = plan;
    this.marked = marked;
  }

  @Override
  public J visitCompilationUnit(J.CompilationUnit source, ExecutionContext context) {
    MetricCalls own = new MetricCalls(plan, source);
    calls = own;
    J.CompilationUnit changed = (J.CompilationUnit) super.visitCompilationUnit(source, context);
    own.imports().forEach(type -> maybeAddImport(type, null, false));
    if (!own.imports().isEmpty()) {
      OldImports.unused(changed, OLD).forEach(type -> doAfterVisit(new RemoveImport<>(type, true)));
    }
    return changed;
  }

  @Override
  public J visitClassDeclaration(J.ClassDeclaration type, ExecutionContext context) {
    J.ClassDeclaration changed = (J.ClassDeclaration) super.visitClassDeclaration(type, context);
    return calls == null ? changed : calls.withFields(changed, getCursor().getParentOrThrow());
  }

  @Override
  public J visitMethodInvocation(J.MethodInvocation call, ExecutionContext context) {
    Optional<Expression> point =
        calls == null
            ? Optional.empty()
            : calls.of(call.getId(), value -> (Expression) visitNonNull(value, context));
    if (point.isPresent()) {
      return followed(call, point.get(), context).withPrefix(call.getPrefix());
    }
    J.MethodInvocation changed = (J.MethodInvocation) super.visitMethodInvocation(call, context);
    Optional<Sites.Recording> recording = plan.sites().recording(call.getId());
    if (recording.isPresent() && changed.getSelect() != null) {
      return Recordings.replaced(recording.get().kind(), changed, changed.getSelect())
          .orElseThrow()
          .withPrefix(call.getPrefix());
    }
    return timed(changed).orElseGet(() -> marked(changed, call.getId()));
  }

  /** A gauge with what it reads. */
  private Expression followed(J.MethodInvocation call, Expression point, ExecutionContext context) {
    Optional<MeterCall.Source> source = plan.site(call.getId()).call().source();
    if (source.isEmpty()) {
      return point;
    }
    String type = source.get().object().isPresent() ? "ObjectGauge" : "GaugeFamily";
    maybeAddImport(FAMILIES + type, null, false);
    Expression object =
        source
            .get()
            .object()
            .map(each -> (Expression) visitNonNull(each, context))
            .orElseGet(
                () ->
                    Code.name(
                        plan.replacement(call.getId()).orElseThrow().set().nested() + ".class"));
    Expression function = (Expression) visitNonNull(source.get().function(), context);
    return Code.call(Code.name(type), "follow", List.of(point, object, function));
  }

  /** The call that begins or ends a time. */
  private Optional<J> timed(J.MethodInvocation call) {
    Expression now = Code.call(Code.name("System"), "nanoTime", List.of());
    if (isReplaced(plan.sites().starts.get(call.getId()))) {
      return Optional.of(now.withPrefix(call.getPrefix()));
    }
    if (isReplaced(plan.sites().stops.get(call.getId())) && call.getSelect() != null) {
      Expression seconds = Code.divided(Code.difference(now, call.getSelect()), "1e9");
      Expression point = call.getArguments().get(0).withPrefix(Space.EMPTY);
      return Optional.of(Recordings.observed(point, seconds).withPrefix(call.getPrefix()));
    }
    return Optional.empty();
  }

  private boolean isReplaced(@Nullable String thing) {
    return thing != null && plan.sites().isReplaced(thing);
  }

  private J marked(J tree, UUID id) {
    Optional<String> why = marked ? plan.reason(id) : Optional.empty();
    return why.isPresent() ? Marks.marked(tree, why.get(), getCursor()) : tree;
  }

  @Override
  public J visitAnnotation(J.Annotation annotation, ExecutionContext context) {
    return marked(super.visitAnnotation(annotation, context), annotation.getId());
  }

  @Override
  public J visitIdentifier(J.Identifier name, ExecutionContext context) {
    Optional<Expression> point = point(name);
    return point.isPresent() ? point.get() : super.visitIdentifier(name, context);
  }

  @Override
  public J visitFieldAccess(J.FieldAccess access, ExecutionContext context) {
    Optional<Expression> point = point(access);
    return point.isPresent() ? point.get() : super.visitFieldAccess(access, context);
  }

  /** The data point for the use of a constant. */
  private Optional<Expression> point(Expression use) {
    return plan.sites()
        .used(use.getId())
        .flatMap(meter -> calls == null ? Optional.empty() : calls.of(meter, value -> value))
        .map(point -> point.withPrefix(use.getPrefix()));
  }

  @Override
  @SuppressWarnings("NullAway") // A visitor removes what it returns null for.
  public @Nullable J visitVariableDeclarations(
      J.VariableDeclarations declarations, ExecutionContext context) {
    if (plan.sites().isUnneeded(declarations.getId())) {
      return null;
    }
    J.VariableDeclarations changed =
        (J.VariableDeclarations) super.visitVariableDeclarations(declarations, context);
    TypeTree type = changed.getTypeExpression();
    Optional<Sites.Declaration> declaration = plan.sites().declaration(declarations.getId());
    return declaration.isEmpty() || type == null
        ? changed
        : changed.withTypeExpression(renamed(type, declaration.get()));
  }

  @Override
  public J visitMethodDeclaration(J.MethodDeclaration method, ExecutionContext context) {
    J.MethodDeclaration changed =
        (J.MethodDeclaration) super.visitMethodDeclaration(method, context);
    TypeTree type = changed.getReturnTypeExpression();
    Optional<Sites.Declaration> declaration = plan.sites().declaration(method.getId());
    return declaration.isEmpty() || type == null
        ? changed
        : changed.withReturnTypeExpression(renamed(type, declaration.get()));
  }

  private TypeTree renamed(TypeTree type, Sites.Declaration declaration) {
    if (type instanceof J.Identifier name && name.getSimpleName().equals("var")) {
      return type;
    }
    if (!declaration.imported().isEmpty()) {
      maybeAddImport(declaration.imported(), null, false);
    }
    return type instanceof J.ParameterizedType map
        ? withLast(map, declaration.type())
        : Code.name(declaration.type()).withPrefix(type.getPrefix());
  }

  /** A map with another type of values. */
  private static J.ParameterizedType withLast(J.ParameterizedType map, String type) {
    List<Expression> parameters =
        new ArrayList<>(Optional.ofNullable(map.getTypeParameters()).orElse(List.of()));
    int last = parameters.size() - 1;
    parameters.set(last, Code.name(type).withPrefix(parameters.get(last).getPrefix()));
    return map.withTypeParameters(parameters);
  }
}
