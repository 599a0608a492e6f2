package io.forethought.runtime.incident;

/** A kind of problem with a metric. */
public enum IncidentKind {
  /** A label value was outside its bound. */
  OVERFLOW,
  /** An amount could not be recorded. */
  REJECTION,
  /** A scrape could not read a metric. */
  SCRAPE_ERROR,
  /** A gauge could not be read from its source. */
  READ_FAILURE;

  /** Returns whether the total of all incidents includes this kind. */
  boolean isInTotal() {
    return this != READ_FAILURE;
  }
}
