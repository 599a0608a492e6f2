package io.forethought.processor.operations.output.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a dashboard in the second schema, in which every part has a kind and a specification. */
final class ResourceDashboard {

  private static final String API_VERSION = "dashboard.grafana.app/v2";

  private static final String NAME = "name";
  private static final String TITLE = "title";
  private static final String QUERY = "query";
  private static final String PROMETHEUS = "prometheus";
  private static final String DATA_SOURCE = "datasource";
  private static final String VERSION = "version";
  private static final String GROUP = "group";
  private static final String REF_ID = "refId";

  private final GeneratedDashboard dashboard;
  private final JsonObject elements = new JsonObject();
  private int lastPanel;

  private ResourceDashboard(GeneratedDashboard dashboard) {
    this.dashboard = dashboard;
  }

  /** The text of the file. */
  static String text(GeneratedDashboard dashboard) {
    return new JsonObject()
        .with("apiVersion", API_VERSION)
        .with("kind", "Dashboard")
        .with("metadata", new JsonObject().with(NAME, dashboard.uid()))
        .with("spec", new ResourceDashboard(dashboard).spec())
        .text();
  }

  private static JsonObject kind(String kind, JsonObject spec) {
    return new JsonObject().with("kind", kind).with("spec", spec);
  }

  private JsonObject spec() {
    List<JsonObject> rows = dashboard.rows().stream().map(this::row).toList();
    return new JsonObject()
        .with("annotations", annotations())
        .with("cursorSync", "Crosshair")
        .with("editable", false)
        .with("elements", elements)
        .with("layout", kind("RowsLayout", new JsonObject().with("rows", rows)))
        .with("links", List.of())
        .with("preload", false)
        .with("tags", List.of("forethought"))
        .with("timeSettings", time())
        .with(TITLE, dashboard.title())
        .with("variables", variables());
  }

  private static JsonObject time() {
    return new JsonObject()
        .with("autoRefresh", "30s")
        .with("autoRefreshIntervals", List.of("10s", "30s", "1m", "5m", "15m", "1h"))
        .with("fiscalYearStartMonth", 0)
        .with("from", "now-1h")
        .with("hideTimepicker", false)
        .with("timezone", "browser")
        .with("to", "now");
  }

  private static JsonObject query(JsonObject spec) {
    return new JsonObject()
        .with("kind", "DataQuery")
        .with(GROUP, PROMETHEUS)
        .with(VERSION, "v0")
        .with(DATA_SOURCE, new JsonObject().with(NAME, "${datasource}"))
        .with("spec", spec);
  }

  private List<JsonObject> annotations() {
    return dashboard.alerts().stream()
        .map(
            expr ->
                kind(
                    "AnnotationQuery",
                    new JsonObject()
                        .with("enable", true)
                        .with("hide", false)
                        .with("iconColor", Threshold.RED)
                        .with(
                            "legacyOptions",
                            new JsonObject()
                                .with("tagKeys", "severity")
                                .with("textFormat", "{{instance}}")
                                .with("titleFormat", "{{alertname}}"))
                        .with(NAME, "Alerts")
                        .with(QUERY, query(new JsonObject().with("expr", expr)))))
        .toList();
  }

  private List<JsonObject> variables() {
    JsonObject source =
        new JsonObject()
            .with("allowCustomValue", false)
            .with("current", option("", ""))
            .with("hide", "dontHide")
            .with("includeAll", false)
            .with("label", "Data source")
            .with("multi", false)
            .with(NAME, DATA_SOURCE)
            .with("options", List.of())
            .with("pluginId", PROMETHEUS)
            .with("refresh", "onDashboardLoad")
            .with("regex", "")
            .with("skipUrlSync", false);
    return List.of(
        kind("DatasourceVariable", source),
        variable("job", "Job", QueryJson.jobs(dashboard), Optional.empty()),
        variable(
            "instance",
            "Instance",
            QueryJson.instances(dashboard),
            Optional.of(option(List.of("All"), List.of("$__all")))));
  }

  private static JsonObject option(Object text, Object value) {
    return new JsonObject().with("text", text).with("value", value);
  }

  /** Jobs can be of other programs, so all of them cannot be selected together. */
  private static JsonObject variable(
      String name, String label, String query, Optional<JsonObject> all) {
    return kind(
        "QueryVariable",
        new JsonObject()
            .with("allValue", ".+")
            .with("allowCustomValue", true)
            .with("current", all.orElseGet(() -> option("", "")))
            .with("hide", "dontHide")
            .with("includeAll", all.isPresent())
            .with("label", label)
            .with("multi", true)
            .with(NAME, name)
            .with("options", List.of())
            .with(QUERY, query(new JsonObject().with(QUERY, query).with(REF_ID, name)))
            .with("refresh", "onTimeRangeChanged")
            .with("regex", "")
            .with("skipUrlSync", false)
            .with("sort", "alphabeticalAsc"));
  }

  private JsonObject row(GeneratedRow row) {
    List<JsonObject> items = Grid.of(row.panels()).stream().map(this::item).toList();
    return kind(
        "RowsLayoutRow",
        new JsonObject()
            .with("collapse", row.collapsed())
            .with("layout", kind("GridLayout", new JsonObject().with("items", items)))
            .with(TITLE, row.title()));
  }

  /** Adds the panel to the elements. */
  private JsonObject item(Grid.Placed placed) {
    lastPanel++;
    String element = "panel-" + lastPanel;
    elements.with(element, kind("Panel", panel(placed.panel(), lastPanel)));
    return kind(
        "GridLayoutItem",
        new JsonObject()
            .with("element", new JsonObject().with("kind", "ElementReference").with(NAME, element))
            .with("height", placed.height())
            .with("width", placed.width())
            .with("x", placed.x())
            .with("y", placed.y()));
  }

  private static JsonObject panel(GeneratedPanel panel, int id) {
    JsonObject data =
        new JsonObject()
            .with("queries", queries(panel))
            .with("queryOptions", new JsonObject())
            .with(
                "transformations",
                QueryJson.transformations(panel, ResourceDashboard::transformation));
    JsonObject visual =
        new JsonObject()
            .with("fieldConfig", FieldJson.of(panel))
            .with("options", OptionsJson.of(panel));
    return new JsonObject()
        .with("data", kind("QueryGroup", data))
        .with("description", panel.description())
        .with("id", id)
        .with("links", panel.links().stream().map(ResourceDashboard::link).toList())
        .with(TITLE, panel.title())
        .with(
            "vizConfig",
            new JsonObject()
                .with("kind", "VizConfig")
                .with(GROUP, panel.visual().plugin())
                .with(VERSION, "")
                .with("spec", visual));
  }

  private static JsonObject transformation(String id, JsonObject options) {
    return new JsonObject()
        .with("kind", "Transformation")
        .with(GROUP, id)
        .with("spec", new JsonObject().with("options", options));
  }

  private static JsonObject link(GeneratedPanel.Link link) {
    return new JsonObject()
        .with("targetBlank", true)
        .with(TITLE, link.title())
        .with("url", link.url());
  }

  private static List<JsonObject> queries(GeneratedPanel panel) {
    List<JsonObject> queries = new ArrayList<>();
    for (PanelQuery query : panel.queries()) {
      queries.add(
          kind(
              "PanelQuery",
              new JsonObject()
                  .with("hidden", false)
                  .with(QUERY, query(QueryJson.of(panel, query)))
                  .with(REF_ID, QueryJson.refId(queries.size()))));
    }
    return queries;
  }
}
