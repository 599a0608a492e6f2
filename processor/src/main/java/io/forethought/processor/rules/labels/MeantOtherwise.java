package io.forethought.processor.rules.labels;

import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.rules.common.Amounts;
import io.forethought.processor.rules.common.NewState;
import java.util.Optional;

/** Parameters that are not meant as labels, which other rules report. */
final class MeantOtherwise {

  private MeantOtherwise() {}

  /** Whether a parameter is meant as the amount of the event, or else as the new state. */
  static boolean is(Metric metric, Label label) {
    Optional<Label> amount = Amounts.forgotten(metric);
    return amount.isPresent() ? amount.get().equals(label) : NewState.isMeant(metric, label);
  }
}
