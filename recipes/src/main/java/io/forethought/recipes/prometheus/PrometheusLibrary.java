package io.forethought.recipes.prometheus;

import io.forethought.recipes.code.Constants;
import io.forethought.recipes.plan.Library;
import io.forethought.recipes.plan.Plan;
import io.forethought.recipes.plan.Sites;
import org.openrewrite.ExecutionContext;
import org.openrewrite.TreeVisitor;
import org.openrewrite.java.tree.J;

/** The Prometheus client, and its predecessor. */
public final class PrometheusLibrary implements Library {

  private final Fields fields = new Fields();

  @Override
  public void read(J.CompilationUnit source, Constants constants, Sites sites) {
    new ClientAnalysis(source, constants, fields).visit(source, sites);
  }

  @Override
  public void close(Constants constants, Sites sites) {
    fields.close(constants, sites);
  }

  @Override
  public TreeVisitor<?, ExecutionContext> conversion(Plan plan, boolean marked) {
    return new ClientConversion(plan, fields, marked);
  }
}
