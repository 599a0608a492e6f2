package io.forethought.processor.testing;

import io.forethought.Counter;
import io.forethought.Suppress;

/** As {@link Inherited}, but its author says why there is no help. */
public interface InheritedAccepted {

  /** Has no help. */
  @Suppress(value = "FT113", reason = "The name says it all.")
  @Counter
  void counted();
}
