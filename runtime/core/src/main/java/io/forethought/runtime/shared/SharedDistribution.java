package io.forethought.runtime.shared;

/**
 * The observations of this process in a series that other processes see.
 *
 * <pre>{@code
 * waits.observe(0.2);
 * }</pre>
 *
 * @since 0.1.0
 */
public interface SharedDistribution extends SharedSeries {

  /** Adds an observation, which is finite. */
  void observe(double value);

  /** Returns the number of observations, without those of other processes. */
  long count();

  /** Returns the sum of the observations, without those of other processes. */
  double sum();
}
