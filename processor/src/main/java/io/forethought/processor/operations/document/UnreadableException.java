package io.forethought.processor.operations.document;

import io.forethought.processor.model.FileSite;

/** A file that is not what it should be. */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient FileSite site;
  private final String reason;
  private final String fix;

  /**
   * A file that cannot be read.
   *
   * @param site the place where reading ended
   * @param reason why, as the end of a sentence
   * @param fix how to correct it, in the imperative
   */
  public UnreadableException(FileSite site, String reason, String fix) {
    super(site.describe() + ": " + reason);
    this.site = site;
    this.reason = reason;
    this.fix = fix;
  }

  /** The place where reading ended. */
  public FileSite site() {
    return site;
  }

  /** Why, as the end of a sentence. */
  public String reason() {
    return reason;
  }

  /** How to correct it. */
  public String fix() {
    return fix;
  }
}
