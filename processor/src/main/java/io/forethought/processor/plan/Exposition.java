package io.forethought.processor.plan;

import java.util.List;

/**
 * What one instance exposes.
 *
 * @param metrics its metrics
 * @param compressed the share of the bytes of the page that is left after compression
 * @param isUpperBound whether the series are declared maxima instead of those of a running program
 */
public record Exposition(List<ExposedMetric> metrics, double compressed, boolean isUpperBound) {

  /** Copies the list. */
  public Exposition {
    metrics = List.copyOf(metrics);
  }
}
