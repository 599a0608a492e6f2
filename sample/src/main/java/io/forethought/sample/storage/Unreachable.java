package io.forethought.sample.storage;

/** The storage of the shop is not available. The message explains why and how to fix it. */
public final class Unreachable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param what what is not available
   * @param failure the exception of a library; only its first cause is reported, because other
   *     messages may contain addresses with passwords
   * @param variable the environment variable for the place
   * @param example an example of its value
   */
  Unreachable(String what, RuntimeException failure, String variable, String example) {
    super(
        "The shop cannot reach its %s: %s%nFix: set %s to a running one, such as %s, or unset it."
            .formatted(what, firstCause(failure).getMessage(), variable, example),
        failure);
  }

  private static Throwable firstCause(Throwable failure) {
    return failure.getCause() == null ? failure : firstCause(failure.getCause());
  }
}
