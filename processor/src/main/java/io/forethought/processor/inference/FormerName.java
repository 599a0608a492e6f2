package io.forethought.processor.inference;

import io.forethought.processor.model.MetricType;
import io.forethought.processor.naming.Steps;

/**
 * A name of the scrape under which its metric cannot be exported any more.
 *
 * @param old the name in the scrape
 * @param name the name that is declared
 * @param type the type of the metric
 * @param factor the number by which values of the scrape are multiplied to be in the unit
 */
public record FormerName(String old, String name, MetricType type, double factor) {

  static FormerName of(Draft draft) {
    return new FormerName(
        draft.family().name(), draft.name().full(), draft.family().type(), draft.name().factor());
  }

  /** Whether a recording rule can compute the old values: a bound of a bucket is a label. */
  public boolean isRecordable() {
    return factor == 1 || type == MetricType.COUNTER || type == MetricType.GAUGE;
  }

  /**
   * The query for the values of the old name.
   *
   * @param end the end of the name of a sample, such as {@code _count}
   */
  public String query(String end) {
    if (factor == 1) {
      return name + end;
    }
    return factor < 1
        ? name + end + " * " + Steps.number(Math.rint(1 / factor))
        : name + end + " / " + Steps.number(factor);
  }
}
