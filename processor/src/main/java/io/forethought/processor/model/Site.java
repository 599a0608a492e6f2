package io.forethought.processor.model;

/** A place in the user's sources. Only the compiler package can resolve it. */
public interface Site {

  /** The lock file, for findings about entries that exist only there. */
  Site LOCK_FILE = () -> "the lock file";

  /**
   * The place in words, for messages about something else that mention this one.
   *
   * @return for example {@code OrderMetrics.created}
   */
  String describe();
}
