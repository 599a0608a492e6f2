package io.forethought.processor.rules.queries.alerts;

import io.forethought.processor.promql.template.Template;
import java.util.stream.Stream;

/**
 * A label or an annotation of an alert as a template.
 *
 * @param part which one
 * @param template the template
 */
record RuleTemplate(RulePart part, Template template) {

  static Stream<RuleTemplate> all(CheckedRule alert) {
    return Stream.concat(ofLabels(alert), ofAnnotations(alert));
  }

  static Stream<RuleTemplate> ofLabels(CheckedRule alert) {
    return alert.labels().stream()
        .map(each -> new RuleTemplate(RulePart.label(each.name()), Template.parse(each.value())));
  }

  static Stream<RuleTemplate> ofAnnotations(CheckedRule alert) {
    return alert.annotations().stream()
        .map(
            each ->
                new RuleTemplate(RulePart.annotation(each.name()), Template.parse(each.value())));
  }
}
