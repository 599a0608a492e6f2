package io.forethought.processor.operations.rulefile;

import io.forethought.processor.model.FileSite;
import io.forethought.processor.operations.document.Node;
import io.forethought.processor.operations.document.Node.Mapping;
import io.forethought.processor.operations.document.UnreadableException;
import io.forethought.processor.operations.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads groups of rules. */
public final class RuleGroups {

  private static final String GROUPS = "groups";
  private static final String RULES = "rules";
  private static final String LABELS = "labels";
  private static final String ALERT = "alert";
  private static final String RECORD = "record";
  private static final String EXPR = "expr";

  private RuleGroups() {}

  /**
   * Whether a document is a file of rules: it has groups, and no field of another kind of file that
   * has groups, too, such as Grafana's own alerts, which begin with {@code apiVersion: 1}.
   */
  public static boolean isRuleFile(Node document) {
    return document.get(GROUPS).isSequence()
        && !document.get("apiVersion").isPresent()
        && document.get(GROUPS).items().stream().allMatch(Node::isMapping);
  }

  /**
   * The groups of a file of rules, or of the specification of a {@code PrometheusRule}.
   *
   * @throws UnreadableException if a part of a rule is missing that Prometheus requires
   */
  public static List<RuleGroup> read(Node document) throws UnreadableException {
    List<RuleGroup> groups = new ArrayList<>();
    for (Node node : document.get(GROUPS).items()) {
      if (node instanceof Mapping group) {
        groups.add(group(group));
      }
    }
    return groups;
  }

  private static RuleGroup group(Mapping group) throws UnreadableException {
    List<Rule> rules = new ArrayList<>();
    for (Node node : group.get(RULES).items()) {
      if (node instanceof Mapping rule) {
        rules.add(rule(rule));
      }
    }
    Text name = required(group, "name", "the group has no name");
    return new RuleGroup(name, group.get("interval").text(), named(group.get(LABELS)), rules);
  }

  private static Rule rule(Mapping rule) throws UnreadableException {
    Optional<Text> alert = rule.get(ALERT).text();
    Optional<Text> metric = rule.get(RECORD).text();
    if (alert.isPresent() && metric.isPresent()) {
      throw wrong(metric.get().site(), "a rule has both \"record\" and \"alert\"", "keep one");
    }
    Text expr = required(rule, EXPR, "a rule has no \"expr\"");
    List<Named> labels = named(rule.get(LABELS));
    if (metric.isPresent()) {
      return new RecordingRule(metric.get(), expr, labels);
    }
    return new AlertRule(
        required(rule, ALERT, "a rule has neither \"record\" nor \"alert\""),
        expr,
        rule.get("for").text(),
        rule.get("keep_firing_for").text(),
        labels,
        named(rule.get("annotations")));
  }

  private static List<Named> named(Node mapping) {
    return mapping.entries().stream()
        .flatMap(entry -> entry.value().text().map(value -> new Named(entry.key(), value)).stream())
        .toList();
  }

  private static Text required(Mapping owner, String key, String missing)
      throws UnreadableException {
    return owner
        .get(key)
        .text()
        .orElseThrow(() -> wrong(owner.site(), missing, "add \"" + key + "\""));
  }

  private static UnreadableException wrong(FileSite site, String reason, String fix) {
    return new UnreadableException(site, reason, fix);
  }
}
