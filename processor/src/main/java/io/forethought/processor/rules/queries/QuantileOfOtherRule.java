package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.queries.LabelFact;
import io.forethought.processor.queries.Nature;
import io.forethought.processor.queries.Presence;
import io.forethought.processor.queries.Role;
import io.forethought.processor.queries.Sample;
import io.forethought.processor.queries.Vector;

/** FT612: {@code histogram_quantile} of something that is not buckets. */
final class QuantileOfOtherRule implements QueryRule {

  @Override
  public void check(CheckedQuery query, Faults faults) {
    for (QuantileCall each : QuantileCall.of(query)) {
      if (isOther(each.vector())) {
        faults.add(
            Code.QUANTILE_OF_OTHER,
            each.buckets().node().place(),
            Described.metrics(each.vector()),
            what(each.vector()),
            fix(each.vector()));
      }
    }
  }

  private static boolean isOther(Vector vector) {
    return withoutLast(vector) || isOther(vector.measure().nature());
  }

  /** Whether matchers have removed the bucket that counts all observations. */
  private static boolean withoutLast(Vector vector) {
    LabelFact bounds = vector.labels().fact("le");
    return bounds.presence() == Presence.CERTAIN
        && bounds.values().map(known -> !known.contains("+Inf")).orElse(false);
  }

  private static boolean isOther(Nature nature) {
    return switch (nature) {
      case COUNTER, RATE, INCREASE, GAUGE, QUANTILE, AVERAGE, TIMESTAMP, NUMBER, CONDITION -> true;
      default -> false;
    };
  }

  private static boolean from(Vector vector, Role role) {
    return vector.sources().stream().allMatch(sample -> sample.role() == role);
  }

  private static String what(Vector vector) {
    boolean buckets = !isOther(vector.measure().nature());
    if (buckets) {
      return "without the bucket +Inf here";
    }
    if (from(vector, Role.BUCKET)) {
      return "only one of the buckets";
    }
    return vector.measure().nature() == Nature.QUANTILE && from(vector, Role.QUANTILE)
        ? "a summary, which has its quantiles already"
        : Described.nature(vector.measure().nature());
  }

  private static String fix(Vector vector) {
    Sample first = vector.sources().get(0);
    if (from(vector, Role.BUCKET)) {
      return "remove the matcher of \"le\"";
    }
    return switch (first.entry().type()) {
      case HISTOGRAM -> "write \"" + first.family() + "_bucket\"";
      case SUMMARY ->
          first.entry().quantiles().isEmpty()
              ? "declare a histogram"
              : "select a quantile: `" + first.family() + "{quantile=\"…\"}`";
      default -> "declare a histogram";
    };
  }
}
