package io.forethought.processor.operations.output.dashboard;

import static io.forethought.processor.operations.output.dashboard.Expressions.aggregation;
import static io.forethought.processor.operations.output.dashboard.Expressions.selector;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.operations.Panel.Kind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The panels that fit the type of a metric.
 *
 * @param entry the metric
 * @param title the title of its first panel
 */
record MetricPanels(CatalogueEntry entry, String title) {

  private static final String TIMESTAMP = "_timestamp_seconds";

  /** Stands in a panel whose counter has no series yet. */
  static final String NOTHING = "Nothing counted";

  private static final String PROCESS_START = "_start_time_seconds";

  /** The panels of a kind, or those that fit the type if the kind does not. */
  List<GeneratedPanel> of(Kind kind) {
    return switch (entry.type()) {
      case COUNTER -> counter(kind);
      case GAUGE -> gauge(kind);
      case HISTOGRAM, SUMMARY -> new DistributionPanels(entry, title).of(kind);
      case STATE_SET -> states(kind);
      case INFO -> info(kind);
    };
  }

  private List<GeneratedPanel> counter(Kind kind) {
    Visual visual = visual(kind, Visual.TIME_SERIES);
    GeneratedPanel panel = panel(visual, GrafanaUnit.ofRate(entry), rates(lines(visual)));
    return List.of(Lines.beginLate(entry) ? panel.whenAbsent(NOTHING) : panel);
  }

  private PanelQuery rates(Lines lines) {
    return query(lines, Expressions.sumOfRates(name(), lines.names()));
  }

  private List<GeneratedPanel> gauge(Kind kind) {
    if (isTimestamp()) {
      Visual visual = visual(kind, Visual.STAT);
      Lines lines = lines(visual == Visual.STAT ? Visual.TIME_SERIES : visual);
      String latest = aggregation("max", lines.names(), selector(name())) + " * 1000";
      return List.of(panel(visual, GrafanaUnit.SINCE, query(lines, latest)));
    }
    Visual visual =
        kind == Kind.STATE_TIMELINE
            ? Visual.STATE_TIMELINE
            : visual(kind, entry.labels().isEmpty() ? Visual.STAT : Visual.TIME_SERIES);
    Lines lines = lines(visual);
    String values = aggregation(overInstances(), lines.names(), selector(name()));
    return List.of(panel(visual, GrafanaUnit.ofValue(entry), query(lines, values)));
  }

  private boolean isTimestamp() {
    return name().endsWith(TIMESTAMP) || name().endsWith(PROCESS_START);
  }

  /** Numbers and amounts add up; temperatures, shares and durations do not. */
  private String overInstances() {
    BaseUnit unit = GrafanaUnit.of(entry);
    return switch (unit) {
      case RATIO, CELSIUS, VOLTS, SECONDS -> "avg";
      case NONE, AMPERES, BYTES, GRAMS, JOULES, METERS -> "sum";
    };
  }

  private List<GeneratedPanel> states(Kind kind) {
    Lines all = Lines.all(entry);
    String active = aggregation("max", all.names(), selector(name()));
    return switch (kind) {
      case TIME_SERIES -> {
        String instances = aggregation("sum", all.names(), selector(name()));
        yield List.of(panel(Visual.STACKED, GrafanaUnit.NUMBER, query(all, instances)));
      }
      case TABLE -> List.of(panel(Visual.TABLE, GrafanaUnit.NUMBER, query(all, active)));
      case STAT -> List.of(panel(Visual.NAME, "none", query(all, active + " == 1")));
      case BY_TYPE, HEAT_MAP, STATE_TIMELINE ->
          List.of(panel(Visual.STATE_TIMELINE, GrafanaUnit.NUMBER, query(all, active)));
    };
  }

  private List<GeneratedPanel> info(Kind kind) {
    Lines all = Lines.all(entry);
    String instances = aggregation("sum", all.names(), selector(name()));
    return switch (kind) {
      case TIME_SERIES -> List.of(panel(Visual.STACKED, GrafanaUnit.NUMBER, query(all, instances)));
      case STAT -> List.of(panel(Visual.NAME, "none", query(all, instances)));
      case BY_TYPE, HEAT_MAP, STATE_TIMELINE, TABLE ->
          List.of(panel(Visual.FACTS, "none", query(all, instances)));
    };
  }

  /** What a counter or a gauge looks like. */
  private static Visual visual(Kind kind, Visual byType) {
    return switch (kind) {
      case TIME_SERIES -> Visual.TIME_SERIES;
      case STAT -> Visual.STAT;
      case TABLE -> Visual.TABLE;
      case BY_TYPE, HEAT_MAP, STATE_TIMELINE -> byType;
    };
  }

  private Lines lines(Visual visual) {
    return switch (visual) {
      case STAT -> Lines.one();
      case TABLE, FACTS -> Lines.all(entry);
      default -> Lines.of(entry);
    };
  }

  private PanelQuery query(Lines lines, String expr) {
    return new PanelQuery(lines.limited(expr), lines.legend(title));
  }

  private GeneratedPanel panel(Visual visual, String unit, PanelQuery query) {
    return GeneratedPanel.of(title, description(query), visual, unit, query);
  }

  private String description(PanelQuery query) {
    return query.expr().startsWith("topk")
        ? entry.help() + "\n\nThe ten largest values of " + firstLabel() + "."
        : entry.help();
  }

  private String firstLabel() {
    return entry.labels().stream().limit(1).map(CatalogueLabel::name).collect(Collectors.joining());
  }

  private String name() {
    return entry.name().value();
  }
}
