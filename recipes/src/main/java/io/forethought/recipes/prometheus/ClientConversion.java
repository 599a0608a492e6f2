package io.forethought.recipes.prometheus;

import io.forethought.recipes.code.Marks;
import io.forethought.recipes.plan.MetricCalls;
import io.forethought.recipes.plan.OldImports;
import io.forethought.recipes.plan.Plan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.ExecutionContext;
import org.openrewrite.java.JavaVisitor;
import org.openrewrite.java.RemoveImport;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/** Replaces what a plan says in one source. */
final class ClientConversion extends JavaVisitor<ExecutionContext> {

  private final Plan plan;
  private final Fields fields;
  private final boolean marked;
  private @Nullable MetricCalls calls;

  ClientConversion(Plan plan, Fields fields, boolean marked) {
    this.plan = plan;
    this.fields = fields;
    this.marked = marked;
  }

  @Override
  public J visitCompilationUnit(J.CompilationUnit source, ExecutionContext context) {
    MetricCalls own = new MetricCalls(plan, source);
    calls = own;
    J.CompilationUnit changed = (J.CompilationUnit) super.visitCompilationUnit(source, context);
    own.imports().forEach(type -> maybeAddImport(type, null, false));
    if (!own.imports().isEmpty()) {
      OldImports.unused(changed, Client.types())
          .forEach(type -> doAfterVisit(new RemoveImport<>(type, true)));
    }
    return changed;
  }

  @Override
  public J visitClassDeclaration(J.ClassDeclaration type, ExecutionContext context) {
    J.ClassDeclaration changed = (J.ClassDeclaration) super.visitClassDeclaration(type, context);
    return calls == null ? changed : calls.withFields(changed, getCursor().getParentOrThrow());
  }

  @Override
  @SuppressWarnings("NullAway") // A visitor removes what it returns null for.
  public @Nullable J visitVariableDeclarations(
      J.VariableDeclarations declarations, ExecutionContext context) {
    Optional<String> field = fields.declaredBy(declarations.getId());
    if (field.isEmpty()) {
      return super.visitVariableDeclarations(declarations, context);
    }
    if (plan.sites().isReplaced(field.get())) {
      return null;
    }
    Optional<String> why = marked ? plan.reason(declarations.getId()) : Optional.empty();
    return why.isPresent() ? Marks.marked(declarations, why.get(), getCursor()) : declarations;
  }

  @Override
  public J visitMethodInvocation(J.MethodInvocation call, ExecutionContext context) {
    Optional<Expression> point = point(call, context);
    if (point.isPresent()) {
      return point.get();
    }
    J changed = super.visitMethodInvocation(call, context);
    return marked
        ? plan.reason(call.getId())
            .map(why -> Marks.marked(changed, why, getCursor()))
            .orElse(changed)
        : changed;
  }

  @Override
  public J visitIdentifier(J.Identifier name, ExecutionContext context) {
    Optional<Expression> point = point(name, context);
    return point.isPresent() ? point.get() : super.visitIdentifier(name, context);
  }

  @Override
  public J visitFieldAccess(J.FieldAccess access, ExecutionContext context) {
    Optional<Expression> point = point(access, context);
    return point.isPresent() ? point.get() : super.visitFieldAccess(access, context);
  }

  private Optional<Expression> point(Expression tree, ExecutionContext context) {
    return calls == null
        ? Optional.empty()
        : calls
            .of(tree.getId(), value -> (Expression) visitNonNull(value, context))
            .map(point -> point.withPrefix(tree.getPrefix()));
  }
}
