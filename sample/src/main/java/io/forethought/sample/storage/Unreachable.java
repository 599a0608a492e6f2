package io.forethought.sample.storage;

/** The shop has no place for its things; the message says why and what would help. */
public final class Unreachable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param what what is not there
   * @param failure what a library threw: the first cause of it is told, because libraries put
   *     addresses with passwords into the others
   * @param variable the environment variable that names the place
   * @param example what it could say
   */
  Unreachable(String what, RuntimeException failure, String variable, String example) {
    super(
        "The shop has no %s: %s%nFix: %s names one that runs, such as %s, or is left out."
            .formatted(what, firstCause(failure).getMessage(), variable, example),
        failure);
  }

  private static Throwable firstCause(Throwable failure) {
    return failure.getCause() == null ? failure : firstCause(failure.getCause());
  }
}
