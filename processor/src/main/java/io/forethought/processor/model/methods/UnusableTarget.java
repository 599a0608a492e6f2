package io.forethought.processor.model.methods;

import io.forethought.processor.model.Site;

/**
 * A type that {@code @Instrumented(of = …)} names but that no decorator can implement.
 *
 * @param name the type as it appears in a sentence
 * @param declaration the beginning of a declaration of the annotated type that extends it
 * @param obstacle why not
 * @param site where it is named
 */
public record UnusableTarget(String name, String declaration, Obstacle obstacle, Site site) {

  /** Why no decorator can implement a type. */
  public enum Obstacle {
    /** It is the annotated type. */
    ITSELF,
    /** The annotated type is not an interface. */
    NAMED_BY_CLASS,
    /** It is a class that another class can extend. */
    CLASS,
    /** It is not an interface, and no class can extend it. */
    NO_INTERFACE,
    /** The annotated interface does not extend it. */
    NOT_EXTENDED,
    /** The annotated interface extends it without its type arguments. */
    RAW,
    /** It is sealed and does not permit the decorator. */
    SEALED
  }
}
