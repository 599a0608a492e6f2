package io.forethought.processor.rules.common;

import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricSet;

/** A rule that checks each metric set separately. */
public interface SetRule extends Rule {

  /** Adds the violations of a set. */
  void check(MetricSet set, Findings findings);

  @Override
  default void check(Declarations declarations, Findings findings) {
    for (MetricSet set : declarations.sets()) {
      check(set, findings);
    }
  }
}
