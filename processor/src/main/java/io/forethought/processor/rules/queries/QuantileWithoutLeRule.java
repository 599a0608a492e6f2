package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.queries.Presence;
import java.util.stream.Stream;

/** FT611: {@code histogram_quantile} of buckets whose bounds an aggregation has removed. */
final class QuantileWithoutLeRule implements QueryRule {

  private static final String LE = "le";

  @Override
  public void check(CheckedQuery query, Faults faults) {
    for (QuantileCall each : QuantileCall.of(query)) {
      if (each.ofBuckets() && each.vector().labels().presence(LE) == Presence.GONE) {
        faults.add(Code.QUANTILE_WITHOUT_LE, each.buckets().node().place(), fix(each));
      }
    }
  }

  private static String fix(QuantileCall call) {
    return call.buckets().all().stream()
        .flatMap(
            part ->
                part.node() instanceof Aggregation aggregation
                    ? Stream.of(aggregation)
                    : Stream.empty())
        .findFirst()
        .map(
            aggregation -> {
              String operator = aggregation.operator().text();
              boolean without = aggregation.grouping().without();
              return without
                  ? "remove \"le\" from `without`"
                  : "keep the label: `" + operator + " by (le) (…)`";
            })
        .orElse("keep the label \"le\"");
  }
}
