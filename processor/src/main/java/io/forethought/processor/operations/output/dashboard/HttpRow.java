package io.forethought.processor.operations.output.dashboard;

import static io.forethought.processor.operations.output.dashboard.Expressions.aggregation;
import static io.forethought.processor.operations.output.dashboard.Expressions.orZero;
import static io.forethought.processor.operations.output.dashboard.Expressions.ratio;
import static io.forethought.processor.operations.output.dashboard.Expressions.selector;
import static io.forethought.processor.operations.output.dashboard.Expressions.sumOfRates;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.MetricType;
import java.util.List;
import java.util.Optional;

/** The row of HTTP requests: rate, errors and duration. */
final class HttpRow {

  private final RowDraft row;
  private final HttpNames names;
  private Optional<GeneratedPanel> distribution = Optional.empty();

  private HttpRow(RowDraft row, HttpNames names) {
    this.row = row;
    this.names = names;
  }

  /** The rows of a web application. */
  static List<GeneratedRow> of(RowDraft draft, HttpNames names) {
    HttpRow http = new HttpRow(draft, names);
    http.rate();
    http.errors();
    http.duration();
    http.byStatus();
    http.distribution.ifPresent(draft::add);
    http.byView();
    http.exceptions();
    http.inFlight();
    return draft.rows();
  }

  private void rate() {
    first(names.requests())
        .ifPresent(
            entry ->
                row.addLines(
                    "Request rate",
                    "Requests per second.",
                    GrafanaUnit.REQUESTS,
                    new PanelQuery(counted(entry, List.of()), "requests")));
  }

  private void errors() {
    first(names.responses())
        .ifPresent(
            entry -> {
              String all = counted(entry, List.of());
              String failed = counted(entry, List.of(), names.status() + "=~\"5..\"");
              row.addLines(
                  "Error ratio",
                  "Share of the responses with a status of 500 or more.",
                  GrafanaUnit.SHARE,
                  new PanelQuery(ratio(orZero(failed, all), all), "errors"));
            });
  }

  private void duration() {
    first(names.durations())
        .ifPresent(
            entry -> {
              DistributionPanels panels = new DistributionPanels(entry, "Latency");
              row.add(panels.quantiles());
              distribution = Optional.of(panels.heatMap("Latency, distribution"));
            });
  }

  private void byStatus() {
    first(names.responses())
        .ifPresent(
            entry ->
                row.add(
                    GeneratedPanel.of(
                        "Requests by status code",
                        "Responses per second, by status.",
                        Visual.STACKED,
                        GrafanaUnit.REQUESTS,
                        new PanelQuery(
                            counted(entry, List.of(names.status())),
                            "{{" + names.status() + "}}"))));
  }

  private void byView() {
    Lines views = new Lines(List.of(), true);
    first(names.views())
        .ifPresent(
            entry ->
                row.addLines(
                    "Requests by view",
                    "Requests per second of the ten views with most requests.",
                    GrafanaUnit.REQUESTS,
                    new PanelQuery(
                        views.limited(counted(entry, List.of(names.view()))),
                        "{{" + names.view() + "}}")));
    first(names.viewDurations())
        .ifPresent(
            entry ->
                row.add(
                    new DistributionPanels(entry, "Latency")
                        .byLabels(Lines.largest(entry, names.view()))));
  }

  private void exceptions() {
    row.addRates(
        "Exceptions",
        GrafanaUnit.EVENTS,
        names.exception(),
        names.exceptions().toArray(String[]::new));
  }

  private void inFlight() {
    first(names.inFlight())
        .ifPresent(
            entry ->
                row.addLines(
                    "Requests in flight",
                    entry.help(),
                    GrafanaUnit.NUMBER,
                    new PanelQuery(
                        aggregation("sum", List.of(), selector(entry.name().value())),
                        "requests")));
  }

  private Optional<CatalogueEntry> first(List<String> methods) {
    return row.metric(methods.toArray(String[]::new));
  }

  /** How often a counter was increased, or a histogram observed something. */
  private static String counted(CatalogueEntry entry, List<String> by, String... matchers) {
    String end = entry.type() == MetricType.HISTOGRAM ? "_count" : "";
    return sumOfRates(entry.name().value() + end, by, matchers);
  }
}
