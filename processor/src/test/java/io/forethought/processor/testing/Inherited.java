package io.forethought.processor.testing;

import io.forethought.Counter;

/** Is compiled before the sources of a test, like a class in another jar. */
public interface Inherited {

  /** Has no help. */
  @Counter
  void counted();
}
