package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Exemplars;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Hiding;
import io.forethought.processor.rules.common.MetricRule;
import java.util.Optional;

/** Requires that generated code can get labels from the classes that are to provide them. */
final class ExemplarLabelsUnusableRule implements MetricRule {

  @Override
  public void check(Declared declared, Findings findings) {
    Optional<Exemplars.Supplier> supplier = declared.metric().exemplars().supplier();
    if (supplier.isPresent()) {
      check(declared, supplier.get(), findings);
    }
  }

  private static void check(Declared declared, Exemplars.Supplier supplier, Findings findings) {
    if (!supplier.suppliesLabels()) {
      findings.add(
          finding(
              declared,
              supplier,
              "it does not implement Supplier<Labels>",
              "implement"
                  + " java.util.function.Supplier<io.prometheus.metrics.model.snapshots.Labels>"));
    } else if (!supplier.hiddenBy().isEmpty()) {
      Hiding hiding = new Hiding(supplier.hiddenBy());
      String problem = "it is not visible to generated code: " + hiding.reason();
      findings.add(finding(declared, supplier, problem, hiding.fix()));
    } else if (!supplier.instantiable()) {
      findings.add(
          finding(
              declared,
              supplier,
              "generated code cannot create an instance",
              "make it a class with a public constructor without parameters, and static if it is"
                  + " nested"));
    }
  }

  private static Finding finding(
      Declared declared, Exemplars.Supplier supplier, String problem, String fix) {
    return Finding.of(
        Code.EXEMPLAR_LABELS_UNUSABLE,
        supplier.site(),
        supplier.type().nested(),
        declared.name(),
        problem,
        fix);
  }
}
