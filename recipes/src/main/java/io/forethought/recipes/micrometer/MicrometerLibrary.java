package io.forethought.recipes.micrometer;

import io.forethought.recipes.code.Constants;
import io.forethought.recipes.plan.Library;
import io.forethought.recipes.plan.Plan;
import io.forethought.recipes.plan.Sites;
import java.util.IdentityHashMap;
import org.openrewrite.ExecutionContext;
import org.openrewrite.TreeVisitor;
import org.openrewrite.java.marker.JavaSourceSet;
import org.openrewrite.java.tree.J;

/** Micrometer. */
public final class MicrometerLibrary implements Library {

  private final IdentityHashMap<JavaSourceSet, Exposition> expositions = new IdentityHashMap<>();

  private final boolean filtersIgnored;

  /**
   * Micrometer.
   *
   * @param filtersIgnored whether meters are replaced that a filter can change
   */
  public MicrometerLibrary(boolean filtersIgnored) {
    this.filtersIgnored = filtersIgnored;
  }

  @Override
  public void read(J.CompilationUnit source, Constants constants, Sites sites) {
    Exposition exposition =
        source
            .getMarkers()
            .findFirst(JavaSourceSet.class)
            .map(set -> expositions.computeIfAbsent(set, Exposition::of))
            .orElse(Exposition.UNKNOWN);
    new Analysis(source, constants, exposition, filtersIgnored).visit(source, sites);
  }

  @Override
  public void close(Constants constants, Sites sites) {
    // Each source was read completely.
  }

  @Override
  public TreeVisitor<?, ExecutionContext> conversion(Plan plan, boolean marked) {
    return new Conversion(plan, marked);
  }
}
