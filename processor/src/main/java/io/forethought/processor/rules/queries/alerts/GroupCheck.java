package io.forethought.processor.rules.queries.alerts;

import java.util.List;
import java.util.stream.Stream;

/** A rule about alerts and recording rules of all files together. */
interface GroupCheck {

  Stream<RuleFault> faults(List<CheckedGroup> groups);
}
