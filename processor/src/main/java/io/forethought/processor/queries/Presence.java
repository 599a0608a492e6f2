package io.forethought.processor.queries;

/** Whether the series of a vector have a label. */
public enum Presence {
  /** All series have it. */
  CERTAIN,
  /** Some series can have it. */
  POSSIBLE,
  /** No series has it. */
  GONE
}
