package io.forethought.processor.operations.output.cases;

/** An expression has a part for which no series can be found. */
sealed class UnhandledException extends Exception permits DoubtfulException {

  private static final long serialVersionUID = 1;

  /** Names the part. */
  UnhandledException(String part) {
    super(part);
  }
}
