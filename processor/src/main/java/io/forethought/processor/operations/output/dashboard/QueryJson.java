package io.forethought.processor.operations.output.dashboard;

import java.util.List;
import java.util.Optional;

/** Queries, and what happens to their results: the same in both schemas. */
final class QueryJson {

  private static final String ORGANIZE = "organize";

  private QueryJson() {}

  /** The name of a query in its panel: {@code A} for the first one. */
  static String refId(int query) {
    return String.valueOf((char) ('A' + query));
  }

  /** What a query asks for, without its data source. */
  static JsonObject of(GeneratedPanel panel, PanelQuery query) {
    return new JsonObject()
        .with("editorMode", "code")
        .with("expr", query.expr())
        .with("format", format(panel.visual()))
        .with("legendFormat", query.legend())
        .with(panel.visual().isInstant() ? "instant" : "range", true);
  }

  /** What is not lines over time. */
  private static Optional<String> format(Visual visual) {
    return switch (visual) {
      case HEAT_MAP -> Optional.of("heatmap");
      case TABLE, FACTS -> Optional.of("table");
      case TIME_SERIES, STACKED, STAT, NAME, STATE_TIMELINE -> Optional.empty();
    };
  }

  /**
   * What happens to the results.
   *
   * @param id how the schema calls the kind of a transformation
   */
  static List<JsonObject> transformations(GeneratedPanel panel, Transformation id) {
    return switch (panel.visual()) {
      case TABLE -> List.of(id.of(ORGANIZE, columns(panel.title())));
      case FACTS -> List.of(id.of(ORGANIZE, columns("Instances")));
      case TIME_SERIES, STACKED, STAT, NAME, HEAT_MAP, STATE_TIMELINE -> List.of();
    };
  }

  /** How a schema writes a transformation. */
  interface Transformation {
    JsonObject of(String id, JsonObject options);
  }

  private static JsonObject columns(String value) {
    return new JsonObject()
        .with("excludeByName", new JsonObject().with("Time", true))
        .with("indexByName", new JsonObject())
        .with("renameByName", new JsonObject().with("Value", value));
  }

  /** Where the values of the variable {@code job} come from. */
  static String jobs(GeneratedDashboard dashboard) {
    return "label_values(" + dashboard.sign() + ", job)";
  }

  /** Where the values of the variable {@code instance} come from. */
  static String instances(GeneratedDashboard dashboard) {
    return "label_values(" + dashboard.sign() + "{job=~\"$job\"}, instance)";
  }
}
