package io.forethought.processor.checklist.point;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.UnknownException;

/** Finds out whether a point of the checklist is fulfilled. */
public interface Check {

  /** The point. */
  Point point();

  /**
   * What is found.
   *
   * @throws UnknownException if it cannot be found out
   */
  Outcome outcome(Evidence evidence) throws UnknownException;
}
