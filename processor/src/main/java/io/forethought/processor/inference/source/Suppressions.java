package io.forethought.processor.inference.source;

import io.forethought.processor.model.Acceptance;

/** Writes accepted rules. */
final class Suppressions {

  private Suppressions() {}

  /** The annotation for a rule that is violated intentionally. */
  static Annotation of(Acceptance acceptance, Imports imports) {
    return imports
        .annotation("Suppress")
        .text("value", acceptance.code())
        .text("reason", acceptance.reason());
  }
}
