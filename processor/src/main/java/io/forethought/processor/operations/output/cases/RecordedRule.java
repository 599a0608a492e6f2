package io.forethought.processor.operations.output.cases;

import io.forethought.processor.operations.output.alerting.GeneratedRule.Recording;
import io.forethought.processor.promql.Query;
import io.forethought.processor.promql.tree.Expression;

/**
 * A recording rule whose results an expression can read.
 *
 * @param rule the rule
 * @param expression its expression
 */
record RecordedRule(Recording rule, Expression expression) {

  static RecordedRule of(Recording rule) {
    return new RecordedRule(rule, Query.parse(rule.expr()).expression().orElseThrow());
  }
}
