package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Matcher;
import io.forethought.processor.queries.Presence;
import java.util.stream.Stream;

/** FT605: a regular expression that matches all values that a label can have. */
final class MatcherWithoutEffectRule implements QueryRule {

  @Override
  public Stream<Fault> faults(CheckedQuery query) {
    return MatchedLabel.of(query)
        .filter(matched -> matched.matcher().kind().regular())
        .filter(matched -> matched.fact().presence() != Presence.GONE)
        .filter(
            matched -> matched.values().isPresent() && matched.values().equals(matched.selected()))
        .map(
            matched -> {
              Matcher matcher = matched.matcher();
              return Fault.of(
                  Code.MATCHER_WITHOUT_EFFECT,
                  matcher.place(),
                  query.at(matcher.place()),
                  matched.label(),
                  matched.metric());
            });
  }
}
