package io.forethought.processor.model;

/** A reason that users write. */
public final class Reason {

  private Reason() {}

  /** Whether a text contains more than blanks, dots and dashes. */
  public static boolean isGiven(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }
}
