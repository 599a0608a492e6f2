package io.forethought.recipes.annotations;

import io.forethought.recipes.code.Constants;
import io.forethought.recipes.micrometer.Exposition;
import org.openrewrite.java.tree.J;

/** Reads the annotations of a library. */
public interface AnnotationReader {

  /** Whether an annotation belongs to the library and records something. */
  boolean isKnown(String type);

  /**
   * What an annotation records.
   *
   * @param annotation the annotation
   * @param type the class around the method, with its package
   * @param method the method
   * @param constants the constants of the program
   * @param exposition what exposes the series
   */
  Reading read(
      J.Annotation annotation,
      String type,
      String method,
      Constants constants,
      Exposition exposition);
}
