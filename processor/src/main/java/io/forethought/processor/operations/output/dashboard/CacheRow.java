package io.forethought.processor.operations.output.dashboard;

import static io.forethought.processor.operations.output.dashboard.Expressions.largest;
import static io.forethought.processor.operations.output.dashboard.Expressions.ratio;
import static io.forethought.processor.operations.output.dashboard.Expressions.sumOfRates;

import io.forethought.processor.model.CatalogueLabel;
import java.util.List;

/** The row of caches. */
final class CacheRow {

  private CacheRow() {}

  /** The rows of caches. */
  static List<GeneratedRow> of(RowDraft row) {
    String label =
        row.metric("get").stream()
            .flatMap(entry -> entry.labels().stream())
            .map(CatalogueLabel::name)
            .findFirst()
            .orElse("backend");
    hits(row, label);
    row.addRates("Lookups", GrafanaUnit.OPERATIONS, label, "get");
    row.addRates("Failed lookups", GrafanaUnit.EVENTS, label, "getFail");
    row.metric("getDuration")
        .ifPresent(
            entry -> {
              DistributionPanels durations = new DistributionPanels(entry, "Lookup duration");
              row.add(durations.quantiles());
              row.add(durations.byLabels(Lines.largest(entry, label)));
            });
    row.addRates("Evictions", GrafanaUnit.OPERATIONS, label, "evictions");
    row.addRates("Writes", GrafanaUnit.OPERATIONS, label, "set");
    return row.rows();
  }

  private static void hits(RowDraft row, String label) {
    row.name("getHits")
        .ifPresent(
            hits ->
                row.name("get")
                    .ifPresent(
                        gets -> {
                          row.add(
                              GeneratedPanel.of(
                                  "Cache hit ratio",
                                  "Share of the lookups that found a value.",
                                  Visual.STAT,
                                  GrafanaUnit.SHARE,
                                  new PanelQuery(share(hits, gets, List.of()), "hits")));
                          row.addLines(
                              "Cache hit ratio by " + label,
                              "Share of the lookups that found a value.",
                              GrafanaUnit.SHARE,
                              new PanelQuery(
                                  largest(share(hits, gets, List.of(label))), "{{" + label + "}}"));
                        }));
  }

  private static String share(String hits, String gets, List<String> by) {
    return ratio(sumOfRates(hits, by), sumOfRates(gets, by));
  }
}
