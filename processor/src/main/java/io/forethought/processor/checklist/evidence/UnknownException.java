package io.forethought.processor.checklist.evidence;

/** Says why something cannot be found out. */
public final class UnknownException extends Exception {

  private static final long serialVersionUID = 1;

  /**
   * With a reason.
   *
   * @param reason a sentence without a full stop
   */
  public UnknownException(String reason) {
    super(reason);
  }

  /** The reason, a sentence without a full stop. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
