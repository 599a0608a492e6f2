package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.NearestWord;
import io.forethought.processor.promql.tree.Matcher;
import io.forethought.processor.queries.Presence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** FT604: a value that a label cannot have, or a regular expression that matches none. */
final class LabelValueImpossibleRule implements QueryRule {

  private static final int MOST_SHOWN = 12;

  @Override
  public Stream<Fault> faults(CheckedQuery query) {
    return MatchedLabel.of(query)
        .filter(matched -> matched.fact().presence() != Presence.GONE)
        .flatMap(matched -> problem(matched).stream().map(problem -> fault(matched, problem)));
  }

  private static Optional<String> problem(MatchedLabel matched) {
    Matcher matcher = matched.matcher();
    String value = matcher.value().value();
    if (!matcher.kind().regular()) {
      boolean possible =
          matched.fact().canBe(value)
              || (value.isEmpty() && matcher.kind() == Matcher.Kind.NOT_EQUAL);
      return possible
          ? Optional.empty()
          : Optional.of(value.isEmpty() ? "is never empty" : "is never \"" + value + "\"");
    }
    return matched.selected().map(Set::isEmpty).orElse(false)
        ? Optional.of("has no value that `" + matcher.kind().text() + "\"" + value + "\"` matches")
        : Optional.empty();
  }

  private static Fault fault(MatchedLabel matched, String problem) {
    List<String> values =
        matched.values().stream()
            .flatMap(known -> known.stream())
            .filter(value -> !value.isEmpty())
            .toList();
    return Fault.of(
        Code.LABEL_VALUE_IMPOSSIBLE,
        matched.matcher().value().place(),
        matched.label(),
        matched.metric(),
        problem,
        fix(matched.matcher().value().value(), values));
  }

  private static String fix(String value, List<String> values) {
    Optional<String> nearest =
        values.stream()
            .filter(each -> sameNumber(each, value))
            .findFirst()
            .or(() -> NearestWord.to(value, values));
    if (nearest.isPresent()) {
      return "write \"" + nearest.get() + "\"";
    }
    if (values.isEmpty()) {
      return "remove the matcher";
    }
    String shown = String.join(", ", values.subList(0, Math.min(MOST_SHOWN, values.size())));
    return "write one of the values " + shown + (values.size() > MOST_SHOWN ? ", …" : "");
  }

  /** Bounds of buckets and quantiles are compared as text: "1.0" is not "1". */
  private static boolean sameNumber(String first, String second) {
    try {
      return Double.parseDouble(first) == Double.parseDouble(second);
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
