package io.forethought.processor.operations.output.dashboard;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.operations.Panel.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The row of an integration while its panels are chosen. */
final class RowDraft {

  private final String title;
  private final Titles titles;
  private final List<CatalogueEntry> entries;
  private final Map<String, CatalogueEntry> byKey = new LinkedHashMap<>();
  private final Set<CatalogueEntry> shown = new LinkedHashSet<>();
  private final List<GeneratedPanel> panels = new ArrayList<>();

  /**
   * A row without panels.
   *
   * @param title its title
   * @param titles the titles of panels
   * @param entries the metrics of the integration
   */
  RowDraft(String title, Titles titles, List<CatalogueEntry> entries) {
    this.title = title;
    this.titles = titles;
    this.entries = List.copyOf(entries);
    entries.forEach(entry -> byKey.put(entry.method(), entry));
    entries.forEach(entry -> byKey.put(entry.name().value(), entry));
  }

  /**
   * The first metric that exists of those that these methods declare or that have these names. It
   * counts as shown.
   */
  Optional<CatalogueEntry> metric(String... keys) {
    Optional<CatalogueEntry> found =
        Stream.of(keys).flatMap(each -> Stream.ofNullable(byKey.get(each))).findFirst();
    found.ifPresent(shown::add);
    return found;
  }

  /** The name of a metric, if it exists. It counts as shown. */
  Optional<String> name(String key) {
    return metric(key).map(entry -> entry.name().value());
  }

  /** Adds a panel. */
  void add(GeneratedPanel panel) {
    panels.add(panel);
  }

  /** Adds a panel with lines. */
  void addLines(String title, String description, String unit, PanelQuery query) {
    add(GeneratedPanel.of(title, description, Visual.TIME_SERIES, unit, query));
  }

  /** Adds a panel for the ten largest rates of a counter, by the values of a label. */
  void addRates(String title, String unit, String label, String... keys) {
    metric(keys)
        .ifPresent(
            entry -> {
              Lines lines = Lines.largest(entry, label);
              String rates = Expressions.sumOfRates(entry.name().value(), lines.names());
              PanelQuery query = new PanelQuery(lines.limited(rates), lines.legend(title));
              GeneratedPanel panel =
                  GeneratedPanel.of(title, entry.help(), Visual.TIME_SERIES, unit, query);
              add(Lines.beginLate(entry) ? panel.whenAbsent(MetricPanels.NOTHING) : panel);
            });
  }

  /** Adds a panel for the ten largest sums of a gauge, by the values of a label. */
  void addSums(String title, String unit, String label, String key) {
    name(key)
        .ifPresent(
            name ->
                addLines(
                    title,
                    metric(key).map(CatalogueEntry::help).orElse(title),
                    unit,
                    new PanelQuery(
                        Expressions.largest(
                            Expressions.aggregation(
                                "sum", List.of(label), Expressions.selector(name))),
                        "{{" + label + "}}")));
  }

  /** The row, and a collapsed one with the metrics that it does not show. */
  List<GeneratedRow> rows() {
    List<GeneratedPanel> others =
        entries.stream()
            .filter(entry -> !shown.contains(entry))
            .flatMap(entry -> new MetricPanels(entry, titles.of(entry)).of(Kind.BY_TYPE).stream())
            .toList();
    return Stream.of(
            new GeneratedRow(title, false, panels),
            new GeneratedRow(title + ", details", true, others))
        .filter(row -> !row.panels().isEmpty())
        .toList();
  }
}
