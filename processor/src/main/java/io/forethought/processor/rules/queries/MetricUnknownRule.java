package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.VectorSelector;
import io.forethought.processor.queries.Lookup;
import java.util.Optional;

/** FT601: a metric that does not exist. */
final class MetricUnknownRule implements QueryRule {

  private static final String ELSEWHERE =
      "declare it, or list it as a metric of another program: -Aforethought.foreign=";

  @Override
  public void check(CheckedQuery query, Faults faults) {
    for (CheckedQuery.Part<VectorSelector> part : query.parts(VectorSelector.class)) {
      Optional<Name> name = part.node().metric();
      if (name.isPresent()) {
        faults.add(fault(name.get(), query.index().lookup(name.get().value())));
      }
    }
  }

  private static Optional<Fault> fault(Name name, Lookup found) {
    if (found instanceof Lookup.Unknown unknown) {
      String fix = unknown.nearest().map(MetricUnknownRule::write).orElse(ELSEWHERE + name.value());
      return Optional.of(fault(name, "", fix));
    }
    if (found instanceof Lookup.Removed removed) {
      String fix =
          removed
              .now()
              .map(MetricUnknownRule::write)
              .orElse("export \"" + removed.locked() + "\" again, or remove the query");
      return Optional.of(fault(name, " any more", fix));
    }
    return Optional.empty();
  }

  private static String write(String name) {
    return "write \"" + name + "\"";
  }

  private static Fault fault(Name name, String reason, String fix) {
    return Fault.of(Code.METRIC_UNKNOWN, name.place(), name.value(), reason, fix);
  }
}
