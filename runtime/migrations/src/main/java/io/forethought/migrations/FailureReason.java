package io.forethought.migrations;

/** Why migrations could not be read. */
enum FailureReason {
  /** The database or the tool threw an exception. */
  ERROR,
  /** Reading took too long. */
  TIMEOUT
}
