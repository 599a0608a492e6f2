package io.forethought.recipes.annotations;

import io.forethought.recipes.code.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.ExecutionContext;
import org.openrewrite.Tree;
import org.openrewrite.java.JavaVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;
import org.openrewrite.marker.Markers;
import org.openrewrite.marker.SearchResult;

/** Replaces annotations in one source. */
final class AnnotationConversion extends JavaVisitor<ExecutionContext> {

  private static final String PACKAGE = "io.forethought.";

  private final AnnotationPlan.Changes changes;
  private final AnnotationReader reader;
  private final boolean marked;

  /** The imported types of the current source that have the names of others. */
  private Set<String> foreign = Set.of();

  private String packageName = "";

  AnnotationConversion(AnnotationPlan.Changes changes, AnnotationReader reader, boolean marked) {
    this.changes = changes;
    this.reader = reader;
    this.marked = marked;
  }

  @Override
  public J visitCompilationUnit(J.CompilationUnit source, ExecutionContext context) {
    Set<String> kept = changes.kept.getOrDefault(source.getSourcePath().toString(), Set.of());
    List<J.Import> imports =
        source.getImports().stream().filter(each -> isNeeded(each, kept)).toList();
    foreign = new HashSet<>();
    imports.forEach(each -> foreign.add(each.getClassName()));
    kept.forEach(each -> foreign.add(each.substring(each.lastIndexOf('.') + 1)));
    source.getClasses().forEach(type -> foreign.add(type.getSimpleName()));
    packageName =
        source.getPackageDeclaration() == null
            ? ""
            : source.getPackageDeclaration().getPackageName();
    J.CompilationUnit changed = (J.CompilationUnit) super.visitCompilationUnit(source, context);
    return changed == source ? source : changed.withImports(prefixed(imports, source));
  }

  private boolean isNeeded(J.Import imported, Set<String> kept) {
    String type = imported.getTypeName();
    return imported.isStatic() || !reader.isKnown(type) || kept.contains(type);
  }

  /** The first import that remains begins where the first one did. */
  private static List<J.Import> prefixed(List<J.Import> imports, J.CompilationUnit source) {
    if (imports.isEmpty() || imports.get(0) == source.getImports().get(0)) {
      return imports;
    }
    List<J.Import> moved = new ArrayList<>(imports);
    moved.set(0, imports.get(0).withPrefix(source.getImports().get(0).getPrefix()));
    return moved;
  }

  @Override
  public J visitClassDeclaration(J.ClassDeclaration type, ExecutionContext context) {
    J.ClassDeclaration changed = (J.ClassDeclaration) super.visitClassDeclaration(type, context);
    String components = changes.instrumented.get(type.getId());
    if (components == null) {
      return changed;
    }
    String text =
        components.isEmpty()
            ? "Instrumented"
            : "Instrumented(components = " + named("Components") + "." + components + ")";
    List<J.Annotation> annotations = new ArrayList<>(List.of(annotation(text, Space.EMPTY)));
    Space line = Space.format("\n");
    changed.getLeadingAnnotations().forEach(annotations::add);
    if (annotations.size() > 1) {
      annotations.set(1, annotations.get(1).withPrefix(line));
      return changed.withLeadingAnnotations(annotations);
    }
    return Starts.of(changed, line).withLeadingAnnotations(annotations);
  }

  @Override
  public J visitMethodDeclaration(J.MethodDeclaration method, ExecutionContext context) {
    J.MethodDeclaration changed =
        (J.MethodDeclaration) super.visitMethodDeclaration(method, context);
    List<String> added = changes.added.getOrDefault(method.getId(), List.of());
    boolean replaces =
        method.getLeadingAnnotations().stream()
            .anyMatch(each -> changes.replaced.containsKey(each.getId()));
    if (added.isEmpty() && !replaces) {
      return changed;
    }
    Space line = Space.format("\n" + method.getPrefix().getIndent());
    List<J.Annotation> annotations = new ArrayList<>();
    added.forEach(text -> annotations.add(annotation(text, line)));
    for (J.Annotation each : changed.getLeadingAnnotations()) {
      List<String> texts = changes.replaced.get(each.getId());
      if (texts == null) {
        annotations.add(annotations.isEmpty() ? each : each.withPrefix(line));
      } else {
        texts.forEach(text -> annotations.add(annotation(text, line)));
      }
    }
    Space start = annotations.isEmpty() ? Space.EMPTY : line;
    if (!annotations.isEmpty()) {
      annotations.set(0, annotations.get(0).withPrefix(Space.EMPTY));
    }
    return Starts.of(changed, start).withLeadingAnnotations(annotations);
  }

  private J.Annotation annotation(String text, Space prefix) {
    String name = text.replaceFirst("\\(.*", "").lines().findFirst().orElseThrow();
    return new J.Annotation(
        Tree.randomId(),
        prefix,
        Markers.EMPTY,
        Code.name(named(name) + text.substring(name.length())),
        null);
  }

  /** A type of Forethought, with its package if another type has its name. */
  private String named(String type) {
    if (foreign.contains(type)) {
      return PACKAGE + type;
    }
    maybeAddImport(PACKAGE + type, null, false);
    return type;
  }

  @Override
  public J visitNewClass(J.NewClass creation, ExecutionContext context) {
    J changed = super.visitNewClass(creation, context);
    String generated = changes.created.get(creation.getId());
    if (generated == null || !(changed instanceof J.NewClass own)) {
      return marked(changed, creation.getId());
    }
    int dot = generated.lastIndexOf('.');
    if (!generated.substring(0, Math.max(dot, 0)).equals(packageName)) {
      maybeAddImport(generated, null, false);
    }
    List<Expression> arguments =
        own.getArguments().stream().filter(each -> !(each instanceof J.Empty)).toList();
    return Code.call(Code.name(generated.substring(dot + 1)), "of", arguments)
        .withPrefix(own.getPrefix());
  }

  @Override
  public J visitAnnotation(J.Annotation annotation, ExecutionContext context) {
    return marked(super.visitAnnotation(annotation, context), annotation.getId());
  }

  private J marked(J tree, UUID id) {
    Optional<String> why = marked ? changes.reason(id) : Optional.empty();
    return why.isPresent() ? SearchResult.found(tree, why.get()) : tree;
  }
}
