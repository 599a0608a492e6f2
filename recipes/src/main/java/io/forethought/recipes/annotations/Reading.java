package io.forethought.recipes.annotations;

import java.util.Optional;

/**
 * What is known about an annotation of a library.
 *
 * @param measured what it records; empty if it is kept
 * @param reason why it is kept; empty if it is not
 */
public record Reading(Optional<Measured> measured, String reason) {

  static Reading of(Measured measured) {
    return new Reading(Optional.of(measured), "");
  }

  static Reading kept(String reason) {
    return new Reading(Optional.empty(), reason);
  }
}
