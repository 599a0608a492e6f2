package io.forethought.processor.model;

/**
 * What {@code @Budget} allows.
 *
 * @param max how many series or label values
 * @param reason why
 * @param site the annotation
 */
public record Budget(Sited<Long> max, Sited<String> reason, Site site) {

  /** Whether a text tells anything: dots and dashes do not. */
  public static boolean isReason(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }

  /** Whether it allows anything; what does not is told by a rule of its own. */
  public boolean hasMax() {
    return max.value() >= 1;
  }
}
