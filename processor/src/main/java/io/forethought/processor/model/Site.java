package io.forethought.processor.model;

/**
 * Where a datum stands in the user's sources. Opaque here: only the compiler package knows how to
 * point at it.
 */
public interface Site {

  /** The lock file, for what stands only there. */
  Site LOCK_FILE = () -> "the lock file";

  /**
   * The place in words, for messages about something else that mention this one.
   *
   * @return for example {@code OrderMetrics.created}
   */
  String describe();
}
