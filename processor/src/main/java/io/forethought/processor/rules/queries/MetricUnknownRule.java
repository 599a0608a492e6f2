package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.VectorSelector;
import io.forethought.processor.queries.Lookup;
import java.util.stream.Stream;

/** FT601: a metric that does not exist. */
final class MetricUnknownRule implements QueryRule {

  private static final String ELSEWHERE =
      "declare it, or list it as a metric of another program: -Aforethought.foreign=";

  @Override
  public Stream<Fault> faults(CheckedQuery query) {
    return query
        .parts(VectorSelector.class)
        .flatMap(part -> part.node().metric().stream())
        .flatMap(name -> fault(name, query.index().lookup(name.value())));
  }

  private static Stream<Fault> fault(Name name, Lookup found) {
    if (found instanceof Lookup.Unknown unknown) {
      String fix = unknown.nearest().map(MetricUnknownRule::write).orElse(ELSEWHERE + name.value());
      return Stream.of(fault(name, "", fix));
    }
    return found instanceof Lookup.Removed removed
        ? Stream.of(
            fault(
                name,
                " any more",
                removed
                    .now()
                    .map(MetricUnknownRule::write)
                    .orElse("export \"" + removed.locked() + "\" again, or remove the query")))
        : Stream.empty();
  }

  private static String write(String name) {
    return "write \"" + name + "\"";
  }

  private static Fault fault(Name name, String reason, String fix) {
    return Fault.of(Code.METRIC_UNKNOWN, name.place(), name.value(), reason, fix);
  }
}
