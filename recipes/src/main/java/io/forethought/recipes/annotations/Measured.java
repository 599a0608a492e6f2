package io.forethought.recipes.annotations;

import io.forethought.recipes.meters.Meter;
import java.util.Locale;

/**
 * What an annotation of a library records.
 *
 * @param annotation the annotation of Forethought that replaces it, such as {@code Timed}
 * @param meter its series, without labels
 * @param hasOutcome whether the old series tell failures apart
 * @param gone what is not exposed any more
 */
public record Measured(String annotation, Meter meter, boolean hasOutcome, String gone) {

  /** The kind and the name of the meter. */
  String described() {
    return meter.kind().name().toLowerCase(Locale.ROOT) + " " + meter.name();
  }
}
