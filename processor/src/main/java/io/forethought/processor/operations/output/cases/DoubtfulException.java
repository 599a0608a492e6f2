package io.forethought.processor.operations.output.cases;

/** What an expression returns for certain series is not known, but it may be for others. */
final class DoubtfulException extends UnhandledException {

  private static final long serialVersionUID = 1;

  /** Names the part. */
  DoubtfulException(String part) {
    super(part);
  }
}
