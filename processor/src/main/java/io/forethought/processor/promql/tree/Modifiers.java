package io.forethought.processor.promql.tree;

import java.util.Optional;

/**
 * What may follow a selector or a subquery.
 *
 * @param offset {@code offset 5m}
 * @param at {@code @ 1609746000}
 * @param extended {@code anchored} or {@code smoothed}
 */
public record Modifiers(Optional<Offset> offset, Optional<At> at, Optional<Extended> extended) {

  /** No modifiers. */
  public static final Modifiers NONE =
      new Modifiers(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Shifts the time into the past.
   *
   * @param duration by how much; negative durations shift it into the future
   * @param place the modifier, with the word {@code offset}
   */
  public record Offset(DurationExpression duration, Place place) {}

  /**
   * Sets the time.
   *
   * @param time the kind of time
   * @param timestamp seconds since 1970; 0 at the start and the end of a query
   * @param place the modifier, with the {@code @}
   */
  public record At(Time time, double timestamp, Place place) {}

  /** A time that {@code @} sets. */
  public enum Time {
    TIMESTAMP,
    START,
    END
  }

  /**
   * Changes which samples at the ends of a range count.
   *
   * @param smoothed {@code smoothed}; otherwise {@code anchored}
   * @param place the word
   */
  public record Extended(boolean smoothed, Place place) {}

  public Modifiers with(Offset added) {
    return new Modifiers(Optional.of(added), at, extended);
  }

  public Modifiers with(At added) {
    return new Modifiers(offset, Optional.of(added), extended);
  }

  public Modifiers with(Extended added) {
    return new Modifiers(offset, at, Optional.of(added));
  }
}
