package io.forethought.processor.model;

import java.util.Optional;

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

  /**
   * The declaration that both places belong to or were generated from.
   *
   * @param other another place
   */
  default Optional<Site> common(Site other) {
    return equals(other) ? Optional.of(this) : Optional.empty();
  }
}
