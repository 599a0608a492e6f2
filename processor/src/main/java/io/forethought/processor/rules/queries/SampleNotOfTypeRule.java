package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.VectorSelector;
import io.forethought.processor.queries.Lookup;
import io.forethought.processor.queries.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** FT602: a sample that a metric of its type does not have. */
final class SampleNotOfTypeRule implements QueryRule {

  @Override
  public void check(CheckedQuery query, Faults faults) {
    for (CheckedQuery.Part<VectorSelector> part : query.parts(VectorSelector.class)) {
      Optional<Name> name = part.node().metric();
      if (name.isPresent()
          && query.index().lookup(name.get().value()) instanceof Lookup.NotOfType found) {
        faults.add(fault(name.get(), found));
      }
    }
  }

  private static Fault fault(Name name, Lookup.NotOfType found) {
    List<String> names =
        Stream.concat(
                Stream.of(found.nearest()),
                found.samples().stream().filter(sample -> sample.role() != Role.CREATED))
            .map(sample -> "\"" + sample.name() + "\"")
            .distinct()
            .toList();
    String last = names.get(names.size() - 1);
    String fix =
        names.size() == 1
            ? last
            : String.join(", ", names.subList(0, names.size() - 1)) + " or " + last;
    return Fault.of(
        Code.SAMPLE_NOT_OF_TYPE,
        name.place(),
        found.entry().type().word(),
        found.nearest().metric(),
        name.value(),
        fix);
  }
}
