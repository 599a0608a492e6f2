package io.forethought.processor.operations.output.registry;

import java.util.Locale;

/** How much readers can rely on a definition. */
public enum Stability {
  DEVELOPMENT,
  ALPHA,
  BETA,
  RELEASE_CANDIDATE,
  STABLE;

  /** The word in a registry: {@code release_candidate}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
