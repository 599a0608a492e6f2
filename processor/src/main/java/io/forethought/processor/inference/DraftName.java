package io.forethought.processor.inference;

import io.forethought.processor.model.BaseUnit;

/**
 * The name of a metric as it will be declared.
 *
 * @param full the complete name
 * @param unit its unit
 * @param formerKept whether the metric is also exported under its old name, if it has another one
 * @param factor the number by which the values of the scrape must be multiplied to be in the unit
 */
record DraftName(String full, BaseUnit unit, boolean formerKept, double factor) {

  DraftName withoutFormer() {
    return new DraftName(full, unit, false, factor);
  }
}
