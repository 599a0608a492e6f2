package io.forethought.processor.model;

/**
 * A type that generated code cannot name, and therefore no type nested in it either.
 *
 * @param type its name
 * @param reason why
 * @param site the type
 */
public record Hidden(TypeName type, Reason reason, Site site) {

  /** Why generated code cannot name a type. */
  public enum Reason {
    PRIVATE,
    /** It is neither public nor in the package of the generated code. */
    OTHER_PACKAGE,
    /** It is declared in a method. */
    LOCAL
  }
}
