package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.regex.Regex;
import io.forethought.processor.promql.regex.RegexException;
import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.StringLiteral;
import io.forethought.processor.queries.LabelFact;
import io.forethought.processor.queries.Presence;
import io.forethought.processor.queries.Vector;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** Regular expressions of {@code label_replace} that match no value of the label. */
final class Replacements {

  private static final int SOURCE = 3;
  private static final int REGEX = 4;

  private Replacements() {}

  static void check(CheckedQuery query, Faults faults) {
    for (CheckedQuery.Part<Call> part : query.calls(Set.of("label_replace"))) {
      faults.add(fault(part.node(), part.typed().children().get(0).vector()));
    }
  }

  private static Optional<Fault> fault(Call call, Vector vector) {
    boolean known = vector.complete() && !vector.sources().isEmpty();
    if (known
        && call.arguments().get(SOURCE) instanceof StringLiteral source
        && call.arguments().get(REGEX) instanceof StringLiteral regex) {
      LabelFact fact = vector.labels().fact(source.value());
      boolean never =
          fact.presence() != Presence.GONE
              && fact.valuesOrNone()
                  .map(values -> matchesNone(regex.value(), values))
                  .orElse(false);
      return never
          ? Optional.of(
              Fault.of(
                  Code.LABEL_VALUE_IMPOSSIBLE,
                  regex.place(),
                  source.value(),
                  Described.metrics(vector),
                  "has no value that the regular expression matches",
                  "write an expression for the whole of one of the values "
                      + String.join(
                          ", ", fact.valuesOrNone().orElse(Collections.emptySortedSet()))))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean matchesNone(String regex, Set<String> values) {
    try {
      Regex compiled = Regex.of(regex);
      return values.stream().noneMatch(compiled::matches);
    } catch (RegexException e) {
      return false; // reported when the query was parsed
    }
  }
}
