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
    Set<String> names = RemainingNames.of(source, changes.replaced.keySet());
    Set<String> before = RemainingNames.of(source, Set.of());
    List<J.Import> imports =
        source.getImports().stream().filter(each -> isNeeded(each, names, before)).toList();
    foreign = new HashSet<>(names);
    imports.forEach(each -> foreign.add(each.getClassName()));
    imports.stream()
        .filter(each -> each.getTypeName().equals(PACKAGE + each.getClassName()))
        .forEach(each -> foreign.remove(each.getClassName()));
    packageName =
        source.getPackageDeclaration() == null
            ? ""
            : source.getPackageDeclaration().getPackageName();
    J.CompilationUnit changed = (J.CompilationUnit) super.visitCompilationUnit(source, context);
    return imports.size() == source.getImports().size()
        ? changed
        : changed.withImports(prefixed(imports, source));
  }

  /** Whether an import is still used, or was not used before either. */
  private boolean isNeeded(J.Import imported, Set<String> names, Set<String> before) {
    String name = imported.getClassName();
    return imported.isStatic()
        || !reader.isKnown(imported.getTypeName())
        || names.contains(name)
        || !before.contains(name);
  }

  /** The first import that remains begins where the first one did. */
  private static List<J.Import> prefixed(List<J.Import> imports, J.CompilationUnit source) {
    List<J.Import> moved = new ArrayList<>(imports);
    if (!moved.isEmpty()) {
      moved.set(0, moved.get(0).withPrefix(source.getImports().get(0).getPrefix()));
    }
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
    String before = method.getPrefix().getWhitespace();
    Space line = Space.format("\n" + before.substring(before.lastIndexOf('\n') + 1));
    List<J.Annotation> annotations = new ArrayList<>();
    added.forEach(text -> annotations.add(annotation(text, line)));
    for (J.Annotation each : changed.getLeadingAnnotations()) {
      Space space = annotations.isEmpty() || !added.isEmpty() ? line : each.getPrefix();
      List<String> texts = changes.replaced.get(each.getId());
      if (texts == null) {
        annotations.add(each.withPrefix(space));
      } else {
        texts.forEach(
            text -> annotations.add(annotation(text, text.equals(texts.get(0)) ? space : line)));
      }
    }
    return started(changed, annotations, line);
  }

  /** A method with these annotations. Comments after the old ones stay. */
  private static J.MethodDeclaration started(
      J.MethodDeclaration method, List<J.Annotation> annotations, Space line) {
    if (annotations.isEmpty()) {
      return Starts.of(method, Space.EMPTY).withLeadingAnnotations(annotations);
    }
    boolean more = annotations.size() > method.getLeadingAnnotations().size();
    annotations.set(0, annotations.get(0).withPrefix(Space.EMPTY));
    return (more ? Starts.of(method, line) : method).withLeadingAnnotations(annotations);
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
