package io.forethought.processor.checklist.page;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;

/** Whether the Java virtual machine is exposed. */
final class JvmCheck implements Check {

  @Override
  public Point point() {
    return Point.JVM;
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    return evidence.scrape().samples().stream()
            .anyMatch(sample -> sample.name().startsWith("jvm_memory_"))
        ? Outcome.ok("memory, threads and garbage collections are exposed")
        : Outcome.missing(
            "the scrape has no metrics of the Java virtual machine",
            "call Forethought.jvm(registry) when the program starts");
  }
}
