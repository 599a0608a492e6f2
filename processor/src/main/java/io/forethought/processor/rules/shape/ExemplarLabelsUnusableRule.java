package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Exemplars;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Hiding;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Requires that generated code can get labels from the classes that are to provide them. */
final class ExemplarLabelsUnusableRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        Check.metrics(
            declarations,
            declared ->
                declared.metric().exemplars().supplier().stream()
                    .flatMap(supplier -> judge(declared, supplier))));
  }

  private static Stream<Finding> judge(Declared declared, Exemplars.Supplier supplier) {
    if (!supplier.suppliesLabels()) {
      return finding(
          declared,
          supplier,
          "it does not implement Supplier<Labels>",
          "implement java.util.function.Supplier<io.prometheus.metrics.model.snapshots.Labels>");
    }
    if (!supplier.hiddenBy().isEmpty()) {
      Hiding hiding = new Hiding(supplier.hiddenBy());
      return finding(
          declared,
          supplier,
          "it is not visible to generated code: " + hiding.reason(),
          hiding.fix());
    }
    return supplier.instantiable()
        ? Stream.empty()
        : finding(
            declared,
            supplier,
            "generated code cannot create an instance",
            "make it a class with a public constructor without parameters, and static if it is"
                + " nested");
  }

  private static Stream<Finding> finding(
      Declared declared, Exemplars.Supplier supplier, String problem, String fix) {
    return Stream.of(
        Finding.of(
            Code.EXEMPLAR_LABELS_UNUSABLE,
            supplier.site(),
            supplier.type().nested(),
            declared.name(),
            problem,
            fix));
  }
}
