package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Matcher;
import io.forethought.processor.queries.Presence;

/** FT605: a regular expression that matches all values that a label can have. */
final class MatcherWithoutEffectRule implements QueryRule {

  @Override
  public void check(CheckedQuery query, Faults faults) {
    for (MatchedLabel matched : MatchedLabel.of(query)) {
      Matcher matcher = matched.matcher();
      boolean idle =
          matcher.kind().regular()
              && matched.fact().presence() != Presence.GONE
              && matched.values().isPresent()
              && matched.values().equals(matched.selected());
      if (idle) {
        faults.add(
            Code.MATCHER_WITHOUT_EFFECT,
            matcher.place(),
            query.at(matcher.place()),
            matched.label(),
            matched.metric());
      }
    }
  }
}
