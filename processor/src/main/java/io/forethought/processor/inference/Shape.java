package io.forethought.processor.inference;

/** How a label is declared. */
public enum Shape {
  /** As an enum, which has the values of the scrape as constants. */
  ENUM,
  /** As a {@code boolean}. */
  BOOLEAN,
  /** As an {@code int} with a range. */
  RANGE,
  /** As a {@code String} with a maximum of values. */
  CAPPED,
  /** As a {@code String} of an info metric, which needs no bound. */
  FREE
}
