package io.forethought.processor.rules.queries.alerts;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Place;
import io.forethought.processor.rules.queries.Fault;

/**
 * A violation of a rule in a text of an alert or a recording rule.
 *
 * @param rule the alert or the recording rule
 * @param part the text
 * @param fault the fault, with its place in the text
 */
public record RuleFault(CheckedRule rule, RulePart part, Fault fault) {

  static RuleFault of(
      CheckedRule rule, RulePart part, Code code, Place place, String... arguments) {
    return new RuleFault(rule, part, Fault.of(code, place, arguments));
  }

  /** A fault of the name as a whole. */
  static RuleFault ofName(CheckedRule rule, Code code, String... arguments) {
    return of(rule, RulePart.NAME, code, new Place(0, rule.name().length()), arguments);
  }

  /** A fault in the query. */
  static RuleFault ofQuery(CheckedRule rule, Code code, Place place, String... arguments) {
    return of(rule, RulePart.QUERY, code, place, arguments);
  }
}
