package io.forethought.processor.operations.output.dashboard;

import static io.forethought.processor.operations.output.dashboard.Expressions.aggregation;
import static io.forethought.processor.operations.output.dashboard.Expressions.largest;
import static io.forethought.processor.operations.output.dashboard.Expressions.ratio;
import static io.forethought.processor.operations.output.dashboard.Expressions.selector;

import io.forethought.processor.model.CatalogueEntry;
import java.util.List;

/** The rows of databases and of what is stored in them. */
final class DatabaseRow {

  private static final String ALIAS = "alias";
  private static final String CONNECTION = "connection";
  private static final String MODEL = "model";

  private DatabaseRow() {}

  /** Queries, connections and pools. */
  static List<GeneratedRow> of(RowDraft row) {
    row.addRates("Query rate", GrafanaUnit.OPERATIONS, ALIAS, "execute");
    row.addRates("Database errors", GrafanaUnit.EVENTS, ALIAS, "errors");
    row.addRates("Database errors by type", GrafanaUnit.EVENTS, "type", "errors");
    row.metric("queryDuration")
        .ifPresent(
            entry -> {
              DistributionPanels durations = new DistributionPanels(entry, "Query duration");
              row.add(durations.quantiles());
              row.add(durations.byLabels(Lines.largest(entry, ALIAS)));
              row.add(durations.heatMap("Query duration, distribution"));
            });
    utilization(row);
    row.addSums("Waiting for a connection", GrafanaUnit.NUMBER, ALIAS, "connectionsPending");
    row.addRates("Timeouts of pools", GrafanaUnit.EVENTS, ALIAS, "poolTimeouts");
    row.addRates("Failed connections", GrafanaUnit.EVENTS, ALIAS, "newConnectionErrors");
    return row.rows();
  }

  private static void utilization(RowDraft row) {
    row.name("connectionsMax")
        .ifPresent(
            max ->
                row.name("connectionsActive")
                    .ifPresent(
                        active ->
                            row.addLines(
                                "Used connections of pools",
                                "Share of the connections of each pool that are in use.",
                                GrafanaUnit.SHARE,
                                new PanelQuery(
                                    largest(ratio(sum(active), sum(max))), "{{alias}}"))));
  }

  private static String sum(String gauge) {
    return aggregation("sum", List.of(ALIAS), selector(gauge));
  }

  /** Rows that were inserted, updated and deleted. */
  static List<GeneratedRow> ofModels(RowDraft row) {
    row.addRates("Inserts", GrafanaUnit.OPERATIONS, MODEL, "inserts");
    row.addRates("Updates", GrafanaUnit.OPERATIONS, MODEL, "updates");
    row.addRates("Deletes", GrafanaUnit.OPERATIONS, MODEL, "deletes");
    row.addRates("Rolled back rows", GrafanaUnit.OPERATIONS, MODEL, "rollbacks");
    return row.rows();
  }

  /** Migrations that were applied or are still to be applied. */
  static List<GeneratedRow> ofMigrations(RowDraft row) {
    bad(row, "Unapplied migrations", "unapplied");
    bad(row, "Failed migrations", "failed");
    row.metric("applied").ifPresent(entry -> row.add(number("Applied migrations", entry)));
    return row.rows();
  }

  private static void bad(RowDraft row, String title, String method) {
    row.metric(method)
        .ifPresent(entry -> row.add(number(title, entry).with(List.of(Threshold.badFrom(1)))));
  }

  /** Each instance reads the same database, so their numbers are not added. */
  private static GeneratedPanel number(String title, CatalogueEntry entry) {
    return GeneratedPanel.of(
        title,
        entry.help(),
        Visual.STAT,
        GrafanaUnit.NUMBER,
        new PanelQuery(
            aggregation("max", List.of(CONNECTION), selector(entry.name().value())),
            "{{connection}}"));
  }
}
