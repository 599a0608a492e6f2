package io.forethought.processor.rules.module;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.queries.usage.Usage;
import java.util.List;
import java.util.stream.Stream;

/** FT637: metrics, labels and buckets that no query reads. */
public final class UnusedRule {

  private UnusedRule() {}

  /** What some queries do not read of the metrics of a module. */
  public static Stream<Finding> findings(Usage usage, List<CatalogueEntry> own) {
    return usage.unused(own).stream()
        .map(
            unused ->
                Finding.of(
                    Code.UNUSED,
                    unused.metric().site(),
                    unused.describe(),
                    String.valueOf(unused.series())));
  }
}
