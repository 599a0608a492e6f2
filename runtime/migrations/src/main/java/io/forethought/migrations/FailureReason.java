package io.forethought.migrations;

/** Why migrations could not be read. */
enum FailureReason {
  /** The database, or the tool, threw an exception. */
  ERROR,
  /** It took too long. */
  TIMEOUT
}
