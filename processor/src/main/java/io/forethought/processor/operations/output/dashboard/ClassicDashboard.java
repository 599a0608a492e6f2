package io.forethought.processor.operations.output.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a dashboard in the schema that Grafana has had since its first version. */
final class ClassicDashboard {

  /** That of Grafana 11. Later versions convert it when they open the dashboard. */
  private static final int SCHEMA_VERSION = 39;

  private static final String TYPE = "type";
  private static final String TITLE = "title";
  private static final String NAME = "name";
  private static final String QUERY = "query";
  private static final String DATA_SOURCE = "datasource";
  private static final int WHOLE_WIDTH = 24;

  private final GeneratedDashboard dashboard;
  private final List<JsonObject> panels = new ArrayList<>();
  private int lastPanel;
  private int y;

  private ClassicDashboard(GeneratedDashboard dashboard) {
    this.dashboard = dashboard;
  }

  /** The text of the file. */
  static String text(GeneratedDashboard dashboard) {
    return new ClassicDashboard(dashboard).json().text();
  }

  private JsonObject json() {
    int lastRow = dashboard.rows().stream().mapToInt(row -> row.panels().size()).sum();
    for (GeneratedRow row : dashboard.rows()) {
      lastRow++;
      add(row, lastRow);
    }
    return new JsonObject()
        .with("annotations", new JsonObject().with("list", annotations()))
        .with("editable", false)
        .with("graphTooltip", 1)
        .with("links", List.of())
        .with("panels", panels)
        .with("refresh", "30s")
        .with("schemaVersion", SCHEMA_VERSION)
        .with("tags", List.of("forethought"))
        .with("templating", new JsonObject().with("list", variables()))
        .with("time", new JsonObject().with("from", "now-1h").with("to", "now"))
        .with("timezone", "browser")
        .with(TITLE, dashboard.title())
        .with("uid", dashboard.uid());
  }

  private static JsonObject source() {
    return new JsonObject().with(TYPE, "prometheus").with("uid", "${datasource}");
  }

  private List<JsonObject> annotations() {
    return dashboard.alerts().stream()
        .map(
            expr ->
                new JsonObject()
                    .with(DATA_SOURCE, source())
                    .with("enable", true)
                    .with("hide", false)
                    .with("iconColor", Threshold.RED)
                    .with(NAME, "Alerts")
                    .with("tagKeys", "severity")
                    .with("target", new JsonObject().with("expr", expr).with("refId", "Anno"))
                    .with("textFormat", "{{instance}}")
                    .with("titleFormat", "{{alertname}}"))
        .toList();
  }

  private List<JsonObject> variables() {
    return List.of(
        new JsonObject()
            .with("hide", 0)
            .with("includeAll", false)
            .with("label", "Data source")
            .with("multi", false)
            .with(NAME, DATA_SOURCE)
            .with(QUERY, "prometheus")
            .with("refresh", 1)
            .with("regex", "")
            .with(TYPE, DATA_SOURCE),
        variable("job", "Job", QueryJson.jobs(dashboard), Optional.empty()),
        variable(
            "instance",
            "Instance",
            QueryJson.instances(dashboard),
            Optional.of(
                new JsonObject().with("text", List.of("All")).with("value", List.of("$__all")))));
  }

  /** Jobs can be of other programs, so all of them cannot be selected together. */
  private static JsonObject variable(
      String name, String label, String query, Optional<JsonObject> all) {
    return new JsonObject()
        .with("allValue", ".+")
        .with("current", all)
        .with(DATA_SOURCE, source())
        .with("hide", 0)
        .with("includeAll", all.isPresent())
        .with("label", label)
        .with("multi", true)
        .with(NAME, name)
        .with(QUERY, query)
        .with("refresh", 2)
        .with("regex", "")
        .with("sort", 1)
        .with(TYPE, QUERY);
  }

  private void add(GeneratedRow row, int id) {
    List<Grid.Placed> placed = Grid.of(row.panels());
    JsonObject title =
        new JsonObject()
            .with("collapsed", row.collapsed())
            .with("gridPos", position(0, y, WHOLE_WIDTH, 1))
            .with("id", id);
    y++;
    List<JsonObject> inside = placed.stream().map(this::panel).toList();
    panels.add(
        title
            .with("panels", row.collapsed() ? inside : List.of())
            .with(TITLE, row.title())
            .with(TYPE, "row"));
    if (!row.collapsed()) {
      panels.addAll(inside);
      y += Grid.height(placed);
    }
  }

  private static JsonObject position(int x, int y, int width, int height) {
    return new JsonObject().with("h", height).with("w", width).with("x", x).with("y", y);
  }

  private JsonObject panel(Grid.Placed placed) {
    GeneratedPanel panel = placed.panel();
    lastPanel++;
    return new JsonObject()
        .with(DATA_SOURCE, source())
        .with("description", panel.description())
        .with("fieldConfig", FieldJson.of(panel))
        .with("gridPos", position(placed.x(), y + placed.y(), placed.width(), placed.height()))
        .with("id", lastPanel)
        .withAny("links", panel.links().stream().map(ClassicDashboard::link).toList())
        .with("options", OptionsJson.of(panel))
        .with("targets", targets(panel))
        .with(TITLE, panel.title())
        .withAny(
            "transformations",
            QueryJson.transformations(
                panel, (id, options) -> new JsonObject().with("id", id).with("options", options)))
        .with(TYPE, panel.visual().plugin());
  }

  private static JsonObject link(GeneratedPanel.Link link) {
    return new JsonObject()
        .with("asDropdown", false)
        .with("icon", "doc")
        .with("includeVars", false)
        .with("keepTime", false)
        .with("tags", List.of())
        .with("targetBlank", true)
        .with(TITLE, link.title())
        .with("tooltip", "")
        .with(TYPE, "link")
        .with("url", link.url());
  }

  private static List<JsonObject> targets(GeneratedPanel panel) {
    List<JsonObject> targets = new ArrayList<>();
    for (PanelQuery query : panel.queries()) {
      targets.add(
          QueryJson.of(panel, query)
              .with(DATA_SOURCE, source())
              .with("refId", QueryJson.refId(targets.size())));
    }
    return targets;
  }
}
