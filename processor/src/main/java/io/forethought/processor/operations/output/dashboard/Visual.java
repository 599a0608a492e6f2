package io.forethought.processor.operations.output.dashboard;

/** What a panel looks like. */
enum Visual {
  /** Lines over time. */
  TIME_SERIES("timeseries"),
  /** Areas over time, on top of each other. */
  STACKED("timeseries"),
  /** The latest value as a number. */
  STAT("stat"),
  /** The name of the latest series, as a text. */
  NAME("stat"),
  /** The distribution of a histogram over time. */
  HEAT_MAP("heatmap"),
  /** States over time. */
  STATE_TIMELINE("state-timeline"),
  /** The latest values in rows, with a column for each label. */
  TABLE("table"),
  /** The labels of an info metric in rows, without their value. */
  FACTS("table");

  private final String plugin;

  Visual(String plugin) {
    this.plugin = plugin;
  }

  /** The plug-in of Grafana that draws it. */
  String plugin() {
    return plugin;
  }

  /** Whether only the latest values are needed, not those over time. */
  boolean isInstant() {
    return this == TABLE || this == FACTS || this == NAME;
  }

  /** Whether half of the usual height is enough. */
  boolean isLow() {
    return this == STAT || this == NAME;
  }
}
