package io.forethought.runtime.series;

/** The values of a label, of which those that no series has any more are forgotten. */
public interface ExpiringValues {

  /** Returns what a value adds to the offset of a series; adds the value if there is room. */
  int offset(String value);

  /** Keeps a value, because a series has it. */
  void hold(int ordinal);

  /** No longer keeps it for this series. */
  void release(int ordinal);

  /** Forgets the values that are not used. */
  void forget();
}
