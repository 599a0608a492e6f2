package io.forethought.processor.rules.queries;

import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.BinaryOperator;
import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.queries.Nature;
import io.forethought.processor.queries.Quantity;
import io.forethought.processor.queries.Role;
import io.forethought.processor.queries.Sample;

/** Metrics whose value is a time. */
final class Moments {

  /** Three years: no moment of a running program was before 1973. */
  private static final double LONGEST_DURATION = 1e8;

  private static final String START_OF_PROCESS = "process_start_time_seconds";

  private Moments() {}

  /** Whether a moment as it is is compared with what can only be a duration. */
  static boolean isComparedWithDuration(Threshold threshold) {
    boolean ordered =
        threshold.operator() != BinaryOperator.EQUAL
            && threshold.operator() != BinaryOperator.NOT_EQUAL;
    return ordered
        && threshold.number() > 0
        && threshold.number() < LONGEST_DURATION
        && threshold.value().sources().stream().allMatch(Moments::isMoment)
        && threshold.value().measure().unit().filter(Quantity.SECONDS::equals).isPresent()
        && isAsItIs(threshold);
  }

  private static boolean isMoment(Sample sample) {
    String name = sample.entry().name().value();
    return sample.role() == Role.CREATED
        || (sample.role() == Role.VALUE
            && (name.endsWith("_timestamp_seconds") || name.equals(START_OF_PROCESS)));
  }

  /** Whether nothing is computed with it: a difference of moments is a duration. */
  private static boolean isAsItIs(Threshold threshold) {
    Nature nature = threshold.value().measure().nature();
    boolean computed =
        threshold
            .compared()
            .all()
            .anyMatch(part -> part.node() instanceof Binary || part.node() instanceof Call);
    return !computed && (nature == Nature.GAUGE || nature == Nature.TIMESTAMP);
  }
}
