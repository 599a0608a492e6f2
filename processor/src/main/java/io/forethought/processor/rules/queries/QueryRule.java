package io.forethought.processor.rules.queries;

import java.util.stream.Stream;

/** A rule for a query. */
interface QueryRule {

  /** The violations of the rule, in any order. */
  Stream<Fault> faults(CheckedQuery query);
}
