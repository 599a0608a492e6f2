package io.forethought.processor.rules.common;

import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import java.util.stream.Stream;

/** A law that declarations have to keep. */
@FunctionalInterface
public interface Rule {

  /** Where it is broken, in the order of the declarations. */
  Stream<Finding> findings(Declarations declarations);
}
