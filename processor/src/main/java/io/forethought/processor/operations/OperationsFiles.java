package io.forethought.processor.operations;

import io.forethought.processor.operations.dashboard.Dashboard;
import io.forethought.processor.operations.dashboard.Dashboards;
import io.forethought.processor.operations.document.Documents;
import io.forethought.processor.operations.document.Node;
import io.forethought.processor.operations.document.UnreadableException;
import io.forethought.processor.operations.rulefile.RuleGroup;
import io.forethought.processor.operations.rulefile.RuleGroups;
import io.forethought.processor.operations.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognizes files with queries, and reads them. */
public final class OperationsFiles {

  private static final Pattern NAME = Pattern.compile(".*\\.(ya?ml|rules|json)");

  /** Every rule, target and annotation with a query has this key. */
  private static final String EXPR = "expr";

  private static final String KIND = "kind";
  private static final String SPEC = "spec";

  private final List<RuleGroup> groups = new ArrayList<>();
  private final List<Dashboard> dashboards = new ArrayList<>();
  private boolean found;

  private OperationsFiles() {}

  /** Whether a file with this name can have queries. */
  public static boolean isNamed(String name) {
    return NAME.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether a text can have queries. A file that cannot has nothing to check, readable or not. */
  public static boolean canHaveQueries(String content) {
    return content.contains(EXPR) || content.contains("label_values");
  }

  /**
   * Reads a file.
   *
   * @param path the file as messages show it
   * @return its content; empty if it is neither a file of rules nor a dashboard
   * @throws UnreadableException if it is not YAML, or a rule in it is incomplete
   */
  public static Optional<OperationsFile> read(String path, String content)
      throws UnreadableException {
    OperationsFiles reader = new OperationsFiles();
    reader.readAll(Text.ofFile(path, content));
    return reader.found
        ? Optional.of(new OperationsFile(path, reader.groups, reader.dashboards))
        : Optional.empty();
  }

  private void readAll(Text text) throws UnreadableException {
    for (Node document : Documents.read(text)) {
      read(document);
    }
  }

  private void read(Node document) throws UnreadableException {
    switch (document.get(KIND).value()) {
      case "PrometheusRule" -> readGroups(document.get(SPEC));
      case "List", "PrometheusRuleList", "ConfigMapList" -> {
        for (Node item : document.get("items").items()) {
          read(item);
        }
      }
      case "ConfigMap" -> readData(document.get("data"));
      case "GrafanaDashboard" -> readText(document.at(SPEC, "json"));
      default -> readOther(document);
    }
  }

  private void readOther(Node document) throws UnreadableException {
    if (RuleGroups.isRuleFile(document)) {
      readGroups(document);
      return;
    }
    Optional<Dashboard> dashboard = Dashboards.read(document);
    dashboard.ifPresent(dashboards::add);
    found |= dashboard.isPresent();
  }

  private void readGroups(Node owner) throws UnreadableException {
    found = true;
    groups.addAll(RuleGroups.read(owner));
  }

  private void readData(Node data) throws UnreadableException {
    for (Node.Entry file : data.entries()) {
      if (isNamed(file.key().value())) {
        readText(file.value());
      }
    }
  }

  private void readText(Node node) throws UnreadableException {
    Optional<Text> text = node.text().filter(each -> canHaveQueries(each.value()));
    if (text.isPresent()) {
      readAll(text.get());
    }
  }
}
