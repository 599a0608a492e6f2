package io.forethought.processor.model;

/**
 * What {@code @Budget} allows.
 *
 * @param max how many series or label values
 * @param reason why
 * @param site the annotation
 */
public record Budget(Sited<Long> max, Sited<String> reason, Site site) {

  /** Whether it allows anything; a rule reports budgets that do not. */
  public boolean hasMax() {
    return max.value() >= 1;
  }
}
