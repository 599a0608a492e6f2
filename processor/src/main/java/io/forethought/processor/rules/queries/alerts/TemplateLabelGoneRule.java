package io.forethought.processor.rules.queries.alerts;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.NearestWord;
import io.forethought.processor.promql.template.LabelRead;
import io.forethought.processor.queries.Labels;
import io.forethought.processor.queries.Presence;
import io.forethought.processor.queries.TargetLabels;
import java.util.SortedSet;
import java.util.stream.Stream;

/** FT624: a template that reads a label that the query does not return. */
final class TemplateLabelGoneRule implements RuleCheck {

  private static final String NAME_OF_ALERT = "alertname";

  @Override
  public Stream<RuleFault> faults(CheckedRule alert) {
    boolean known = alert.readsDeclared() && alert.canReturn();
    return known
        ? RuleTemplate.all(alert)
            .filter(each -> each.template().error().isEmpty())
            .flatMap(
                each ->
                    each.template().labels().stream()
                        .filter(read -> isGone(read, alert))
                        .map(
                            read ->
                                RuleFault.of(
                                    alert,
                                    each.part(),
                                    Code.TEMPLATE_LABEL_GONE,
                                    read.place(),
                                    read.label(),
                                    fix(read.label(), alert))))
        : Stream.empty();
  }

  /** A template that tests a label has a text for alerts without it. */
  private static boolean isGone(LabelRead read, CheckedRule alert) {
    return !read.tested() && labels(alert).presence(read.label()) == Presence.GONE;
  }

  private static Labels labels(CheckedRule alert) {
    return alert.query().expression().vector().labels();
  }

  private static String fix(String label, CheckedRule alert) {
    if (label.equals(NAME_OF_ALERT)) {
      return "write " + alert.name();
    }
    if (alert.labels().stream().anyMatch(each -> each.name().equals(label))) {
      return "write the value that the rule gives to the label";
    }
    SortedSet<String> there = labels(alert).names();
    return NearestWord.to(label, there)
        .map(nearest -> "write \"" + nearest + "\"")
        .orElseGet(
            () ->
                isLost(label, alert)
                    ? "keep the label in the query, or remove it here"
                    : any(there));
  }

  /** Whether a metric has the label, so that the query has removed it. */
  private static boolean isLost(String label, CheckedRule alert) {
    return TargetLabels.usual(label)
        || alert.query().expression().vector().sources().stream()
            .anyMatch(sample -> sample.labels().names().contains(label));
  }

  private static String any(SortedSet<String> there) {
    return there.isEmpty()
        ? "remove it, because the query returns no labels"
        : "write one of the labels " + String.join(", ", there);
  }
}
