package io.forethought.processor.rules.operations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.SampleNames;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.DeclaredQuery;
import io.forethought.processor.promql.Query;
import io.forethought.processor.promql.tree.VectorSelector;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.Optional;

/** Rejects objectives for each value of a label that only one of their two metrics has. */
final class ObjectiveLabelNotSharedRule implements ModuleRule {

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    for (Operated.OfMetric each : Operated.objectives(module)) {
      if (!each.objective().by().isEmpty()) {
        check(module, each, "total", each.objective().total(), findings);
        check(module, each, "errors", each.objective().errors(), findings);
      }
    }
  }

  private static void check(
      ModuleMetrics module,
      Operated.OfMetric each,
      String attribute,
      Optional<DeclaredQuery> selector,
      Findings findings) {
    Optional<CatalogueEntry> other = selector.flatMap(query -> selected(module, query));
    if (other.isPresent()) {
      check(each, attribute, other.get(), findings);
    }
  }

  /** The metric that a selector selects. Other rules report selectors that select none. */
  private static Optional<CatalogueEntry> selected(ModuleMetrics module, DeclaredQuery query) {
    return Query.parse(query.text())
        .expression()
        .filter(VectorSelector.class::isInstance)
        .flatMap(selector -> ((VectorSelector) selector).metric())
        .flatMap(
            name ->
                module.all().stream().filter(entry -> hasSample(entry, name.value())).findFirst());
  }

  private static boolean hasSample(CatalogueEntry entry, String name) {
    return SampleNames.of(entry.type(), entry.name().value()).contains(name);
  }

  private static void check(
      Operated.OfMetric each, String attribute, CatalogueEntry other, Findings findings) {
    for (Sited<String> label : each.objective().by()) {
      if (hasLabel(each.entry(), label.value()) && !hasLabel(other, label.value())) {
        findings.add(
            Code.OBJECTIVE_LABEL_NOT_SHARED,
            label.site(),
            each.name(),
            label.value(),
            other.name().value(),
            attribute);
      }
    }
  }

  private static boolean hasLabel(CatalogueEntry entry, String label) {
    return entry.labels().stream().anyMatch(each -> each.name().equals(label));
  }
}
