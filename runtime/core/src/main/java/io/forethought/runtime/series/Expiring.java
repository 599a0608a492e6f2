package io.forethought.runtime.series;

/** A data point whose series can be removed. */
public interface Expiring {

  Lease<?> lease();

  /** Returns whether the series can be removed if it is not used: its value may still matter. */
  default boolean mayExpire() {
    return true;
  }

  /** Called when the series has been removed. */
  default void removed() {}
}
