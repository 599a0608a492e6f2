package io.forethought.processor.rules.queries.alerts;

import io.forethought.processor.promql.Query;
import io.forethought.processor.promql.template.TemplateQuery;
import io.forethought.processor.rules.queries.CheckedQuery;
import io.forethought.processor.rules.queries.Fault;
import io.forethought.processor.rules.queries.FaultCauses;
import io.forethought.processor.rules.queries.QueryUnreadableRule;
import java.util.List;
import java.util.stream.Stream;

/** What is wrong with the queries in the templates of an alert. */
final class TemplateQueries {

  private TemplateQueries() {}

  /** The same faults as of other queries, at their places in the templates. */
  static Stream<RuleFault> faults(CheckedRule alert) {
    return RuleTemplate.all(alert)
        .flatMap(
            each ->
                each.template().queries().stream()
                    .flatMap(query -> faults(alert, each.part(), query)));
  }

  private static Stream<RuleFault> faults(CheckedRule alert, RulePart part, TemplateQuery written) {
    List<Fault> faults = faults(alert, Query.parse(written.text())).toList();
    return faults.stream()
        .filter(fault -> FaultCauses.of(fault, faults).isEmpty())
        .map(
            fault ->
                new RuleFault(
                    alert,
                    part,
                    new Fault(fault.code(), written.inTemplate(fault.place()), fault.arguments())));
  }

  private static Stream<Fault> faults(CheckedRule alert, Query query) {
    return query.errors().isEmpty()
        ? CheckedQuery.of(query, alert.query().index(), alert.query().timing()).faults().stream()
        : QueryUnreadableRule.faults(query);
  }
}
