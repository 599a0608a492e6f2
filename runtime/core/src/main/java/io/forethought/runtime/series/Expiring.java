package io.forethought.runtime.series;

/** A data point whose series can be removed. */
public interface Expiring {

  Lease<?> lease();

  /** Returns whether the series can be removed if it is not used: its value may still matter. */
  boolean mayExpire();

  /** Called when the series has been removed. */
  void removed();
}
