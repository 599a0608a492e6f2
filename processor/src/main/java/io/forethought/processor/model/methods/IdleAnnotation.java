package io.forethought.processor.model.methods;

import io.forethought.processor.model.Site;

/**
 * An annotation on a method whose calls no decorator can record.
 *
 * @param annotation its simple name
 * @param measured the type whose calls were to be measured, with the types around it
 * @param type the type around the method, or the one that lacks it, as in a sentence
 * @param method the method's name
 * @param obstacle what prevents the recording
 * @param site the annotation
 */
public record IdleAnnotation(
    String annotation, String measured, String type, String method, Obstacle obstacle, Site site) {

  /** What prevents the recording of the calls of a method. */
  public enum Obstacle {
    PRIVATE,
    STATIC,
    FINAL,
    /** A subclass in another package cannot see the method. */
    OTHER_PACKAGE,
    /** The interface whose calls are measured does not have the method. */
    NOT_IN_TARGET,
    /** A measured type overrides the method without the annotation. */
    OVERRIDDEN,
    /** A subclass of a measured class is not measured. */
    SUBCLASS,
    /** The same, and no class can extend it. */
    CLOSED_SUBCLASS,
    /** It is in a local or anonymous class. */
    IN_LOCAL_CLASS,
    /** The method belongs to a metric set. */
    IN_METRIC_SET,
    /** The type around the method is not marked {@code @Instrumented}. */
    NOT_INSTRUMENTED,
    /** The same, and it is a type that cannot be. */
    NOT_DECORABLE
  }
}
