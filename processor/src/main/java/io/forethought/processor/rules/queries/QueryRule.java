package io.forethought.processor.rules.queries;

/** A rule for a query. */
interface QueryRule {

  /** Adds the violations of the rule, in any order. */
  void check(CheckedQuery query, Faults faults);
}
