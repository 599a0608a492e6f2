package io.forethought.processor.rules.common;

import io.forethought.processor.model.Label;
import io.forethought.processor.naming.Declared;

/** A rule that checks each label of each metric separately. */
public interface LabelRule extends MetricRule {

  /** Adds the violations of a label. */
  void check(Declared declared, Label label, Findings findings);

  @Override
  default void check(Declared declared, Findings findings) {
    for (Label label : declared.metric().labels()) {
      check(declared, label, findings);
    }
  }
}
