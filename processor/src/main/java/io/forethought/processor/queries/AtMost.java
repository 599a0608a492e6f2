package io.forethought.processor.queries;

/** How many series a vector can have at a time. */
public enum AtMost {
  /** None: its selectors contradict what is known. */
  NONE,
  /** One. */
  ONE,
  /** Any number. */
  MANY
}
