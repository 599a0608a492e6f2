package io.forethought.runtime.shared;

/** The observations of this process in a series that other processes see. */
public interface SharedDistribution {

  /** Adds an observation, which is finite. */
  void observe(double value);

  /** Returns the number of observations, without those of other processes. */
  long count();

  /** Returns the sum of the observations, without those of other processes. */
  double sum();
}
