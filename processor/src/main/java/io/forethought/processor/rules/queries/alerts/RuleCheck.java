package io.forethought.processor.rules.queries.alerts;

import java.util.stream.Stream;

/** A rule about a single alert. */
interface RuleCheck {

  Stream<RuleFault> faults(CheckedRule alert);
}
