package io.forethought.processor.model;

/** What users write to say why. */
public final class Reason {

  private Reason() {}

  /** Whether a text tells anything: blanks, dots and dashes do not. */
  public static boolean isGiven(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }
}
