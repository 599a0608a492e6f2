package io.forethought.processor.testing;

import io.forethought.Counter;
import io.forethought.Suppress;

/** Like {@link Inherited}, but with a suppression that explains the missing help text. */
public interface InheritedAccepted {

  /** Has no help. */
  @Suppress(value = "FT113", reason = "The name says it all.")
  @Counter
  void counted();
}
