package io.forethought.recipes.annotations;

import io.forethought.recipes.plan.Outcome;
import java.util.UUID;
import org.openrewrite.java.tree.J;

/**
 * An annotation of a library.
 *
 * @param annotation the annotation
 * @param place what it is on, such as {@code shop.Orders.take}
 * @param file the source
 * @param reading what it records
 * @param target where the new annotation is written
 */
record Found(J.Annotation annotation, String place, String file, Reading reading, Target target) {

  UUID id() {
    return annotation.getId();
  }

  /** The name of the series; empty if it is not known. */
  String name() {
    return reading.measured().map(measured -> measured.meter().name()).orElse("");
  }

  /** The new annotation and the method that gets it. */
  String spot() {
    return reading.measured().map(Measured::annotation).orElse("") + target.method();
  }

  Outcome kept(String reason) {
    return new Outcome(file, described(), false, reason);
  }

  Outcome converted(String detail) {
    return new Outcome(file, described(), true, detail);
  }

  private String described() {
    return "@"
        + annotation.getSimpleName()
        + " on "
        + place
        + reading.measured().map(measured -> ", " + measured.described()).orElse("");
  }
}
