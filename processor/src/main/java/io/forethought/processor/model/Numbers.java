package io.forethought.processor.model;

import java.util.List;

/**
 * A list of numbers: bucket bounds or quantiles.
 *
 * @param values each at its own place
 * @param given whether the user wrote the list, even an empty one
 * @param site the list, or the annotation if it was not given
 */
public record Numbers(List<Sited<Double>> values, boolean given, Site site) {

  /** Copies the list. */
  public Numbers {
    values = List.copyOf(values);
  }
}
