package io.forethought.processor.operations.dashboard;

import io.forethought.processor.operations.document.Node;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The data sources of a dashboard in the classic schema. */
final class DataSources {

  private static final String PROMETHEUS = "prometheus";
  private static final Pattern VARIABLE =
      Pattern.compile("\\$(\\w+)|\\$\\{(\\w+)(?::\\w+)?\\}|\\[\\[(\\w+)\\]\\]");

  /** What Grafana does itself, without another program. */
  private static final Pattern BUILT_IN =
      Pattern.compile("__expr__|grafana|-- (Grafana|Dashboard) --");

  private final Map<String, String> plugins = new HashMap<>();

  /** Reads which variables of a dashboard, or inputs of an exported one, are data sources. */
  DataSources(Node dashboard) {
    for (Node input : dashboard.get("__inputs").items()) {
      plugins.put(input.get("name").value(), input.get("pluginId").value());
    }
    for (Node variable : dashboard.at("templating", "list").items()) {
      if (variable.get("type").value().equals("datasource")) {
        plugins.put(variable.get("name").value(), variable.get("query").value());
      }
    }
  }

  /** The data source of a query, else that of its panel. */
  DataSource of(Node query, Node panel) {
    DataSource own = of(query.get("datasource"));
    return own == DataSource.UNKNOWN ? of(panel.get("datasource")) : own;
  }

  /** The data source of something. */
  DataSource of(Node source) {
    if (source.isMapping()) {
      String type = source.get("type").value();
      boolean known = !type.isEmpty() && !type.startsWith("$");
      return known && !type.equals("datasource")
          ? ofPlugin(type)
          : ofName(source.get("uid").value());
    }
    return ofName(source.value());
  }

  /** The data source with this plug-in. */
  static DataSource ofPlugin(String plugin) {
    if (plugin.isEmpty() || plugin.equals("mixed")) {
      return DataSource.UNKNOWN;
    }
    return plugin.contains(PROMETHEUS) ? DataSource.PROMETHEUS : DataSource.OTHER;
  }

  private DataSource ofName(String name) {
    Matcher variable = VARIABLE.matcher(name);
    if (variable.matches()) {
      String found = variable.group(1) != null ? variable.group(1) : variable.group(2);
      return ofPlugin(plugins.getOrDefault(found != null ? found : variable.group(3), ""));
    }
    if (BUILT_IN.matcher(name).matches()) {
      return DataSource.OTHER;
    }
    return name.toLowerCase(Locale.ROOT).contains(PROMETHEUS)
        ? DataSource.PROMETHEUS
        : DataSource.UNKNOWN;
  }
}
