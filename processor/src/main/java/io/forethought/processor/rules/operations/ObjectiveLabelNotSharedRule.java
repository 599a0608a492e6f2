package io.forethought.processor.rules.operations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.SampleNames;
import io.forethought.processor.model.operations.DeclaredQuery;
import io.forethought.processor.promql.Query;
import io.forethought.processor.promql.tree.VectorSelector;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.Optional;
import java.util.stream.Stream;

/** Rejects objectives for each value of a label that only one of their two metrics has. */
final class ObjectiveLabelNotSharedRule implements ModuleRule {

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    findings.addAll(
        Operated.objectives(module)
            .filter(each -> !each.objective().by().isEmpty())
            .flatMap(
                each ->
                    Stream.concat(
                        findings(module, each, "total", each.objective().total()),
                        findings(module, each, "errors", each.objective().errors()))));
  }

  private static Stream<Finding> findings(
      ModuleMetrics module,
      Operated.OfMetric each,
      String attribute,
      Optional<DeclaredQuery> selector) {
    return selector
        .flatMap(query -> selected(module, query))
        .map(other -> findings(each, attribute, other))
        .orElseGet(Stream::empty);
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

  private static Stream<Finding> findings(
      Operated.OfMetric each, String attribute, CatalogueEntry other) {
    return each.objective().by().stream()
        .filter(label -> hasLabel(each.entry(), label.value()) && !hasLabel(other, label.value()))
        .map(
            label ->
                Finding.of(
                    Code.OBJECTIVE_LABEL_NOT_SHARED,
                    label.site(),
                    each.name(),
                    label.value(),
                    other.name().value(),
                    attribute));
  }

  private static boolean hasLabel(CatalogueEntry entry, String label) {
    return entry.labels().stream().anyMatch(each -> each.name().equals(label));
  }
}
