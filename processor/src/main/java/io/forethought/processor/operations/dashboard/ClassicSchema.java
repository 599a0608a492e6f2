package io.forethought.processor.operations.dashboard;

import io.forethought.processor.operations.document.Node;
import io.forethought.processor.operations.document.Node.Mapping;
import io.forethought.processor.operations.source.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads dashboards in the schema that Grafana has had since its first version. */
final class ClassicSchema {

  private static final String PANELS = "panels";
  private static final String DATA_SOURCE = "datasource";
  private static final String EXPR = "expr";
  private static final String CURRENT = "current";
  private static final String QUERY = "query";
  private static final String VALUE = "value";
  private static final String NAME = "name";
  private static final String TITLE = "title";
  private static final String TYPE = "type";

  private final Mapping dashboard;
  private final DataSources sources;

  ClassicSchema(Mapping dashboard) {
    this.dashboard = dashboard;
    this.sources = new DataSources(dashboard);
  }

  Dashboard read() {
    return new Dashboard(
        dashboard.site(),
        dashboard.get(TITLE).text(),
        allPanels().map(this::panel).toList(),
        mappings(dashboard.at("templating", "list")).flatMap(this::variable).toList(),
        mappings(dashboard.at("annotations", "list")).flatMap(this::annotation).toList());
  }

  /** The panels, also those in rows of both kinds, and the library panels of an exported file. */
  private Stream<Mapping> allPanels() {
    Stream<Node> elements = dashboard.get("__elements").entries().stream().map(Node.Entry::value);
    return Stream.of(
            mappings(dashboard.get(PANELS)),
            mappings(dashboard.get("rows")).flatMap(row -> mappings(row.get(PANELS))),
            elements.map(each -> each.get("model")).flatMap(ClassicSchema::mapping))
        .flatMap(each -> each)
        .flatMap(each -> Stream.concat(Stream.of(each), mappings(each.get(PANELS))))
        .filter(each -> !each.get(TYPE).value().equals("row"));
  }

  private Panel panel(Mapping panel) {
    Node library = panel.get("libraryPanel");
    return new Panel(
        panel.site(),
        panel.get("id").text(),
        panel.get(TITLE).text(),
        panel.get(TYPE).value(),
        mappings(panel.get("targets")).flatMap(target -> target(target, panel)).toList(),
        unit(panel),
        thresholds(panel),
        panel.get("repeat").text().filter(text -> !text.value().isEmpty()),
        library.get(NAME).text().or(() -> library.get("uid").text()));
  }

  private Stream<Target> target(Mapping target, Mapping panel) {
    DataSource source = sources.of(target, panel);
    return queried(target.get(EXPR), source)
        .map(expr -> new Target(expr, target.get("legendFormat").text(), source));
  }

  /** Before Grafana 7, a unit belonged to an axis. */
  private static Optional<Text> unit(Mapping panel) {
    return panel
        .at("fieldConfig", "defaults", "unit")
        .text()
        .or(() -> panel.get("yaxes").items().stream().flatMap(ClassicSchema::format).findFirst())
        .or(() -> format(panel).findFirst());
  }

  private static Stream<Text> format(Node owner) {
    return owner.get("format").text().stream();
  }

  private static List<Text> thresholds(Mapping panel) {
    return Stream.concat(
            panel.at("fieldConfig", "defaults", "thresholds", "steps").items().stream(),
            panel.get("thresholds").items().stream())
        .flatMap(step -> step.get(VALUE).text().stream())
        .toList();
  }

  private Stream<Variable> variable(Mapping variable) {
    Variable.Kind kind = Variable.Kind.of(variable.get(TYPE).value());
    Node query = variable.get(QUERY);
    List<VariableQuery> read =
        Stream.of(query.get(QUERY), query, variable.get("definition"))
            .filter(each -> kind == Variable.Kind.QUERY)
            .flatMap(each -> queried(each, sources.of(variable.get(DATA_SOURCE))))
            .flatMap(each -> VariableQuery.of(each).stream())
            .toList();
    List<Text> current = values(variable.at(CURRENT, VALUE));
    List<Text> values =
        current.isEmpty() && kind == Variable.Kind.CONSTANT ? values(query) : current;
    return variable.get(NAME).text().map(name -> new Variable(name, kind, read, values)).stream();
  }

  private Stream<AnnotationQuery> annotation(Mapping annotation) {
    Node target = annotation.get("target");
    DataSource source = sources.of(target, annotation);
    return Stream.of(annotation.get(EXPR), target.get(EXPR))
        .flatMap(each -> queried(each, source))
        .limit(1)
        .map(expr -> new AnnotationQuery(annotation.get(NAME).text(), expr, source));
  }

  /** One value or several. */
  static List<Text> values(Node node) {
    return Stream.concat(node.text().stream(), node.texts()).toList();
  }

  /** A query, unless it is blank or for a data source that is not Prometheus. */
  static Stream<Text> queried(Node expr, DataSource source) {
    return expr.text().stream()
        .filter(text -> source != DataSource.OTHER && !text.value().isBlank());
  }

  /** The items of a list that have keys. */
  static Stream<Mapping> mappings(Node sequence) {
    return sequence.items().stream().flatMap(ClassicSchema::mapping);
  }

  private static Stream<Mapping> mapping(Node node) {
    return node instanceof Mapping mapping ? Stream.of(mapping) : Stream.empty();
  }
}
