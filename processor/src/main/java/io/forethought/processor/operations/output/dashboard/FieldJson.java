package io.forethought.processor.operations.output.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How Grafana shows the values of a panel: the same in both schemas. What is empty or off is left
 * out, as Grafana does not need it.
 */
final class FieldJson {

  private static final String MODE = "mode";
  private static final String COLOR = "color";
  private static final String VALUE = "value";
  private static final String PALETTE = "palette-classic";

  private static final double VISIBLE = 5;
  private static final double PRECISION = 1e-6;
  private static final double ONE_PERCENT = 0.01;

  private FieldJson() {}

  /** The field configuration of a panel. */
  static JsonObject of(GeneratedPanel panel) {
    JsonObject defaults =
        new JsonObject()
            .with(COLOR, new JsonObject().with(MODE, colorMode(panel)))
            .with("custom", custom(panel))
            .withAny("mappings", mappings(panel.visual()))
            .with("noValue", Optional.of(panel.absent()).filter(text -> !text.isEmpty()))
            .with("thresholds", thresholds(panel))
            .with("unit", panel.unit());
    return new JsonObject().with("defaults", defaults).with("overrides", List.of());
  }

  private static String colorMode(GeneratedPanel panel) {
    return switch (panel.visual()) {
      case TIME_SERIES, STACKED -> PALETTE;
      case STAT, NAME, HEAT_MAP, STATE_TIMELINE, TABLE, FACTS -> "thresholds";
    };
  }

  private static JsonObject custom(GeneratedPanel panel) {
    return switch (panel.visual()) {
      case TIME_SERIES, STACKED -> lines(panel);
      case STATE_TIMELINE -> new JsonObject().with("fillOpacity", 70).with("lineWidth", 0);
      case HEAT_MAP ->
          new JsonObject().with("scaleDistribution", new JsonObject().with("type", "linear"));
      case STAT, NAME, TABLE, FACTS -> new JsonObject();
    };
  }

  private static JsonObject lines(GeneratedPanel panel) {
    boolean stacked = panel.visual() == Visual.STACKED;
    JsonObject lines =
        new JsonObject()
            .with("axisSoftMax", largest(panel))
            .with("axisSoftMin", smallest(panel))
            .with("drawStyle", "line")
            .with("fillOpacity", fill(panel))
            .with("lineWidth", 1)
            .with("showPoints", "never");
    if (stacked) {
      lines.with("stacking", new JsonObject().with("group", "A").with(MODE, "normal"));
    }
    if (!panel.thresholds().isEmpty()) {
      lines.with("thresholdsStyle", new JsonObject().with(MODE, "line"));
    }
    return lines;
  }

  /** Zero, or a share from which an objective that is missed is still visible. */
  private static double smallest(GeneratedPanel panel) {
    return panel.thresholds().stream()
        .filter(threshold -> threshold.below() && panel.unit().equals(GrafanaUnit.SHARE))
        .mapToDouble(threshold -> Math.max(0, 1 - VISIBLE * (1 - threshold.from())))
        .map(share -> Math.rint(share / PRECISION) * PRECISION)
        .min()
        .orElse(0);
  }

  /**
   * The end of the axis of a share whose values are smaller. If all values are 0, Grafana's own
   * axis would end at 10,000 %.
   */
  private static Optional<Double> largest(GeneratedPanel panel) {
    if (!panel.unit().equals(GrafanaUnit.SHARE)) {
      return Optional.empty();
    }
    return panel.thresholds().stream()
        .map(threshold -> threshold.below() ? 1 : Math.min(1, 2 * threshold.from()))
        .max(Comparator.naturalOrder())
        .or(() -> Optional.of(ONE_PERCENT));
  }

  /** Areas of many lines would cover each other. */
  private static int fill(GeneratedPanel panel) {
    if (panel.visual() == Visual.STACKED) {
      return 50;
    }
    return panel.queries().stream().anyMatch(query -> query.legend().contains("{{")) ? 0 : 10;
  }

  private static List<JsonObject> mappings(Visual visual) {
    return visual == Visual.STATE_TIMELINE
        ? List.of(
            new JsonObject()
                .with("type", VALUE)
                .with(
                    "options",
                    new JsonObject()
                        .with("0", mapping("no", "transparent", 0))
                        .with("1", mapping("yes", Threshold.GREEN, 1))))
        : List.of();
  }

  private static JsonObject mapping(String text, String color, int index) {
    return new JsonObject().with(COLOR, color).with("index", index).with("text", text);
  }

  /** Without thresholds, lines have the colors of a palette; others need a color here. */
  private static Optional<JsonObject> thresholds(GeneratedPanel panel) {
    boolean none = panel.thresholds().isEmpty() && colorMode(panel).equals(PALETTE);
    return none
        ? Optional.empty()
        : Optional.of(
            new JsonObject().with(MODE, "absolute").with("steps", steps(panel.thresholds())));
  }

  /** Each step has a color from its value on; the first one has no value. */
  private static List<JsonObject> steps(List<Threshold> thresholds) {
    List<Threshold> sorted =
        thresholds.stream().sorted(Comparator.comparingDouble(Threshold::from)).toList();
    List<JsonObject> steps = new ArrayList<>();
    Object from = JsonObject.NULL;
    for (Threshold threshold : sorted) {
      if (threshold.below()) {
        steps.add(step(threshold.color(), from));
        from = threshold.from();
      }
    }
    steps.add(step(thresholds.isEmpty() ? "text" : Threshold.GREEN, from));
    sorted.stream()
        .filter(threshold -> !threshold.below())
        .forEach(threshold -> steps.add(step(threshold.color(), threshold.from())));
    return steps;
  }

  private static JsonObject step(String color, Object from) {
    return new JsonObject().with(COLOR, color).with(VALUE, from);
  }
}
