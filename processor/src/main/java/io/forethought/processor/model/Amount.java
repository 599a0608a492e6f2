package io.forethought.processor.model;

/**
 * A parameter marked {@code @Amount}.
 *
 * @param parameter the parameter's name
 * @param kind what generated code does with it
 * @param type the type as the user wrote it
 * @param site the parameter
 */
public record Amount(String parameter, Kind kind, String type, Site site) {

  /** The types an amount can have. */
  public enum Kind {
    LONG,
    DOUBLE,
    /** A {@code java.time.Duration}, recorded in seconds. */
    DURATION,
    /** Any other type. */
    OTHER,
    /** A type that the compiler cannot resolve, which it reports itself. */
    UNRESOLVED
  }
}
