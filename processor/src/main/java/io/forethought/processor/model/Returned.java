package io.forethought.processor.model;

/**
 * What a declaring method returns.
 *
 * @param kind what generated code makes of it
 * @param type the type as the user wrote it
 */
public record Returned(Kind kind, String type) {

  /** The kinds of return types. */
  public enum Kind {
    /** Event style: the call is the event. */
    VOID,
    COUNTER_DATA_POINT,
    GAUGE_DATA_POINT,
    DISTRIBUTION_DATA_POINT,
    STATE_SET_DATA_POINT,
    /** The value of a gauge that is read from a source. */
    DOUBLE,
    OTHER,
    /** A type that the compiler cannot resolve, which it reports itself. */
    UNRESOLVED
  }
}
