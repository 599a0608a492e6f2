package io.forethought.processor.testing;

import io.forethought.Counter;

/** Compiled long before the sources of a test, as a class in another jar is. */
public interface Inherited {

  /** Has no help. */
  @Counter
  void counted();
}
