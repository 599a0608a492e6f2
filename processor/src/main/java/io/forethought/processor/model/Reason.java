package io.forethought.processor.model;

/** A reason that users write. */
public final class Reason {

  private Reason() {}

  /** Whether a text contains more than blanks, dots and dashes, and is not a placeholder. */
  public static boolean isGiven(String text) {
    return text.chars().anyMatch(Character::isLetter) && !Placeholder.is(text);
  }
}
