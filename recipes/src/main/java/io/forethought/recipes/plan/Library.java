package io.forethought.recipes.plan;

import io.forethought.recipes.code.Constants;
import org.openrewrite.ExecutionContext;
import org.openrewrite.TreeVisitor;
import org.openrewrite.java.tree.J;

/** A library whose metrics are replaced. */
public interface Library {

  /** Notes what a source does with metrics of the library. */
  void read(J.CompilationUnit source, Constants constants, Sites sites);

  /** Notes what follows from all sources. */
  void close(Constants constants, Sites sites);

  /**
   * Replaces what a plan says in one source.
   *
   * @param marked whether comments say why metrics are kept
   */
  TreeVisitor<?, ExecutionContext> conversion(Plan plan, boolean marked);
}
