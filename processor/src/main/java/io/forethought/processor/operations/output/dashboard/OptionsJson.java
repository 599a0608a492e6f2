package io.forethought.processor.operations.output.dashboard;

import java.util.List;

/** The options of the plug-in that draws a panel: the same in both schemas. */
final class OptionsJson {

  private static final String MODE = "mode";
  private static final String NONE = "none";
  private static final String AUTO = "auto";
  private static final String NEVER = "never";
  private static final String UNIT = "unit";
  private static final double SMALLEST = 1e-9;

  private OptionsJson() {}

  /** The options of a panel. */
  static JsonObject of(GeneratedPanel panel) {
    return switch (panel.visual()) {
      case TIME_SERIES, STACKED ->
          new JsonObject().with("legend", legend()).with("tooltip", tooltip("multi", "desc"));
      case STAT -> stat(panel, AUTO, panel.unit().equals(GrafanaUnit.SINCE) ? NONE : "area");
      case NAME -> stat(panel, "name", NONE);
      case HEAT_MAP -> heatMap(panel);
      case STATE_TIMELINE -> stateTimeline();
      case TABLE, FACTS ->
          new JsonObject()
              .with("cellHeight", "sm")
              .with("frameIndex", 0)
              .with("showHeader", true)
              .with("sortBy", List.of());
    };
  }

  private static JsonObject legend() {
    return new JsonObject()
        .with("calcs", List.of())
        .with("displayMode", "list")
        .with("placement", "bottom")
        .with("showLegend", true);
  }

  private static JsonObject tooltip(String mode, String sort) {
    return new JsonObject().with(MODE, mode).with("sort", sort);
  }

  private static JsonObject stat(GeneratedPanel panel, String text, String graph) {
    return new JsonObject()
        .with("colorMode", panel.thresholds().isEmpty() ? NONE : "value")
        .with("graphMode", graph)
        .with("justifyMode", AUTO)
        .with("orientation", AUTO)
        .with("percentChangeColorMode", "standard")
        .with(
            "reduceOptions",
            new JsonObject()
                .with("calcs", List.of("lastNotNull"))
                .with("fields", "")
                .with("values", false))
        .with("showPercentChange", false)
        .with("textMode", text)
        .with("wideLayout", true);
  }

  private static JsonObject heatMap(GeneratedPanel panel) {
    return new JsonObject()
        .with("calculate", false)
        .with("cellGap", 1)
        .with("cellValues", new JsonObject().with(UNIT, GrafanaUnit.EVENTS))
        .with(
            "color",
            new JsonObject()
                .with("exponent", 0.5)
                .with("fill", "dark-orange")
                .with(MODE, "scheme")
                .with("reverse", false)
                .with("scale", "exponential")
                .with("scheme", "Oranges")
                .with("steps", 64))
        .with("exemplars", new JsonObject().with("color", "rgba(255,0,255,0.7)"))
        .with("filterValues", new JsonObject().with("le", SMALLEST))
        .with("legend", new JsonObject().with("show", true))
        .with("rowsFrame", new JsonObject().with("layout", AUTO))
        .with("showValue", NEVER)
        .with("tooltip", new JsonObject().with(MODE, "single").with("yHistogram", true))
        .with(
            "yAxis",
            new JsonObject()
                .with("axisPlacement", "left")
                .with("reverse", false)
                .with(UNIT, panel.unit()));
  }

  private static JsonObject stateTimeline() {
    return new JsonObject()
        .with("alignValue", "left")
        .with("legend", legend())
        .with("mergeValues", true)
        .with("rowHeight", 0.9)
        .with("showValue", NEVER)
        .with("tooltip", tooltip("single", NONE));
  }
}
