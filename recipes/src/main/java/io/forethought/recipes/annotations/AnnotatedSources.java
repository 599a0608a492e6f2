package io.forethought.recipes.annotations;

import io.forethought.recipes.code.Constants;
import io.forethought.recipes.code.Place;
import io.forethought.recipes.micrometer.Exposition;
import io.forethought.recipes.plan.Outcome;
import io.forethought.recipes.plan.Report;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.openrewrite.ExecutionContext;
import org.openrewrite.TreeVisitor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.marker.JavaSourceSet;
import org.openrewrite.java.tree.J;

/** All sources of a program, some of which have annotations of a library. */
public final class AnnotatedSources {

  private final Constants constants = new Constants();
  private final Types types = new Types();
  private final List<J.CompilationUnit> sources = new ArrayList<>();
  private final IdentityHashMap<JavaSourceSet, Exposition> expositions = new IdentityHashMap<>();
  private final AnnotationReader reader;
  private AnnotationPlan.Changes changes = new AnnotationPlan.Changes();

  /** No sources so far. */
  public AnnotatedSources(AnnotationReader reader) {
    this.reader = reader;
  }

  /** Reads sources. */
  public TreeVisitor<?, ExecutionContext> scanner() {
    return new JavaIsoVisitor<>() {
      @Override
      public J.CompilationUnit visitCompilationUnit(
          J.CompilationUnit source, ExecutionContext context) {
        if (!Place.of(source).isTest()) {
          sources.add(source);
          new TypeScan(source.getSourcePath().toString()).visit(source, types);
        }
        return super.visitCompilationUnit(source, context);
      }

      @Override
      public J.VariableDeclarations visitVariableDeclarations(
          J.VariableDeclarations declarations, ExecutionContext context) {
        constants.add(declarations);
        return super.visitVariableDeclarations(declarations, context);
      }
    };
  }

  /**
   * Decides what is replaced.
   *
   * @param until the last day on which renamed metrics have their old names, too
   */
  public List<Outcome> plan(String until) {
    List<Found> found = new ArrayList<>();
    for (J.CompilationUnit source : sources) {
      String file = source.getSourcePath().toString();
      new AnnotationScan(reader, constants, exposition(source), types, file).visit(source, found);
    }
    changes = new AnnotationPlan(found, types, until).changes();
    List<Outcome> sorted = Report.sorted(changes.outcomes(), sources);
    sources.clear();
    return sorted;
  }

  private Exposition exposition(J.CompilationUnit source) {
    return source
        .getMarkers()
        .findFirst(JavaSourceSet.class)
        .map(set -> expositions.computeIfAbsent(set, Exposition::of))
        .orElse(Exposition.UNKNOWN);
  }

  /**
   * Replaces what the plan says.
   *
   * @param marked whether comments say why annotations are kept
   */
  public TreeVisitor<?, ExecutionContext> conversion(boolean marked) {
    return new AnnotationConversion(changes, reader, marked);
  }
}
