package io.forethought.processor.operations.dashboard;

import io.forethought.processor.operations.document.Node;
import io.forethought.processor.operations.document.Node.Entry;
import io.forethought.processor.operations.document.Node.Mapping;
import io.forethought.processor.operations.source.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads dashboards in the second schema, in which every part has a kind and a specification. */
final class ResourceSchema {

  private static final String ELEMENTS = "elements";
  private static final String SPEC = "spec";
  private static final String KIND = "kind";
  private static final String GROUP = "group";
  private static final String QUERY = "query";
  private static final String EXPR = "expr";
  private static final String VALUE = "value";
  private static final String NAME = "name";
  private static final String TITLE = "title";

  private final Mapping dashboard;
  private final Map<String, Text> repeats = new HashMap<>();

  /**
   * A dashboard.
   *
   * @param dashboard the specification
   */
  ResourceSchema(Mapping dashboard) {
    this.dashboard = dashboard;
    findRepeats(dashboard.get("layout"));
  }

  /** Whether a document is the specification of such a dashboard. */
  static boolean has(Node document) {
    return document.get(ELEMENTS).isMapping() && document.get("layout").isMapping();
  }

  Dashboard read() {
    return new Dashboard(
        dashboard.site(),
        dashboard.get(TITLE).text(),
        dashboard.get(ELEMENTS).entries().stream().flatMap(this::panel).toList(),
        ClassicSchema.mappings(dashboard.get("variables"))
            .flatMap(ResourceSchema::variable)
            .toList(),
        ClassicSchema.mappings(dashboard.get("annotations"))
            .flatMap(ResourceSchema::annotation)
            .toList());
  }

  /** Finds which elements are repeated, in whatever rows and tabs they are. */
  private void findRepeats(Node layout) {
    layout.items().forEach(this::findRepeats);
    layout.entries().forEach(entry -> findRepeats(entry.value()));
    String element = layout.at("element", NAME).value();
    layout.at("repeat", VALUE).text().ifPresent(variable -> repeats.put(element, variable));
  }

  private Stream<Panel> panel(Entry element) {
    if (!(element.value().get(SPEC) instanceof Mapping spec)) {
      return Stream.empty();
    }
    Node visual = spec.get("vizConfig");
    Node defaults = visual.at(SPEC, "fieldConfig", "defaults");
    return Stream.of(
        new Panel(
            spec.site(),
            spec.get("id").text(),
            spec.get(TITLE).text(),
            plugin(visual),
            ClassicSchema.mappings(spec.at("data", SPEC, "queries"))
                .flatMap(ResourceSchema::target)
                .toList(),
            defaults.get("unit").text(),
            defaults.at("thresholds", "steps").items().stream()
                .flatMap(step -> step.get(VALUE).text().stream())
                .toList(),
            Optional.ofNullable(repeats.get(element.key().value())),
            spec.at("libraryPanel", NAME).text()));
  }

  private static Stream<Target> target(Mapping panelQuery) {
    Node spec = panelQuery.get(SPEC);
    Node query = spec.get(QUERY);
    DataSource source = source(query, spec.get("datasource"));
    return ClassicSchema.queried(query.at(SPEC, EXPR), source)
        .map(expr -> new Target(expr, query.at(SPEC, "legendFormat").text(), source));
  }

  /** The first versions of the schema have the data source beside the query. */
  private static DataSource source(Node query, Node beside) {
    String type = beside.get("type").value();
    return DataSources.ofPlugin(type.isEmpty() ? plugin(query) : type);
  }

  /** The plug-in is the group; in the first versions it was the kind. */
  private static String plugin(Node owner) {
    String kind = owner.get(KIND).value();
    return kind.equals("DataQuery") || kind.equals("VizConfig") ? owner.get(GROUP).value() : kind;
  }

  private static Stream<Variable> variable(Mapping variable) {
    Variable.Kind kind = Variable.Kind.of(variable.get(KIND).value());
    Node spec = variable.get(SPEC);
    Node query = spec.get(QUERY);
    DataSource source = source(query, spec.get("datasource"));
    List<VariableQuery> read =
        Stream.of(
                query.at(SPEC, QUERY),
                query.at(SPEC, "__legacyStringValue"),
                query,
                spec.get("definition"))
            .filter(each -> kind == Variable.Kind.QUERY)
            .flatMap(each -> ClassicSchema.queried(each, source))
            .flatMap(each -> VariableQuery.of(each).stream())
            .toList();
    List<Text> current = ClassicSchema.values(spec.at("current", VALUE));
    List<Text> values =
        current.isEmpty() && kind == Variable.Kind.CONSTANT ? ClassicSchema.values(query) : current;
    return spec.get(NAME).text().map(name -> new Variable(name, kind, read, values)).stream();
  }

  private static Stream<AnnotationQuery> annotation(Mapping annotation) {
    Node spec = annotation.get(SPEC);
    Node query = spec.get(QUERY);
    DataSource source = source(query, spec.get("datasource"));
    return Stream.of(query.at(SPEC, EXPR), spec.at("legacyOptions", EXPR))
        .flatMap(each -> ClassicSchema.queried(each, source))
        .limit(1)
        .map(expr -> new AnnotationQuery(spec.get(NAME).text(), expr, source));
  }
}
