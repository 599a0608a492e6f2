package io.forethought.recipes.plan;

import io.forethought.recipes.code.Constants;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.ExecutionContext;
import org.openrewrite.SourceFile;
import org.openrewrite.TreeVisitor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.JavaParser;
import org.openrewrite.java.JavaVisitor;
import org.openrewrite.java.tree.J;

/** All sources of a program, some of which use a library. */
public final class ProgramSources {

  private final Constants constants = new Constants();
  private final Set<String> types = new HashSet<>();
  private final List<J.CompilationUnit> sources = new ArrayList<>();
  private final Library library;
  private Optional<Plan> plan = Optional.empty();

  /** No sources so far. */
  public ProgramSources(Library library) {
    this.library = library;
  }

  /** Reads sources. */
  public TreeVisitor<?, ExecutionContext> scanner() {
    return new JavaIsoVisitor<>() {
      @Override
      public J.CompilationUnit visitCompilationUnit(
          J.CompilationUnit source, ExecutionContext context) {
        sources.add(source);
        return super.visitCompilationUnit(source, context);
      }

      @Override
      public J.ClassDeclaration visitClassDeclaration(
          J.ClassDeclaration type, ExecutionContext context) {
        types.add(type.getSimpleName());
        return super.visitClassDeclaration(type, context);
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
    Sites sites = new Sites();
    for (J.CompilationUnit source : sources) {
      library.read(source, constants, sites);
    }
    library.close(constants, sites);
    Plan decided = Plan.of(sites, until, types);
    plan = Optional.of(decided);
    Map<UUID, Outcome> outcomes = new Report(decided).outcomes();
    List<Outcome> sorted = Report.sorted(outcomes, sources);
    sources.clear();
    return sorted;
  }

  /** The metric sets and their enums. */
  public List<SourceFile> written() {
    List<SourceFile> files = new ArrayList<>();
    plan.orElseThrow()
        .sources()
        .forEach(
            (path, text) ->
                JavaParser.fromJavaVersion()
                    .build()
                    .parse(text)
                    .map(file -> file.<SourceFile>withSourcePath(Path.of(path)))
                    .forEach(files::add));
    return files;
  }

  /**
   * Replaces what the plan says.
   *
   * @param marked whether comments say why meters are kept
   */
  public TreeVisitor<?, ExecutionContext> conversion(boolean marked) {
    Plan decided = plan.orElseThrow();
    return new JavaVisitor<>() {
      @Override
      public J visitCompilationUnit(J.CompilationUnit source, ExecutionContext context) {
        return (J) library.conversion(decided, marked).visitNonNull(source, context);
      }
    };
  }
}
