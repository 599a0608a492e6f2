package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.NearestWord;
import io.forethought.processor.promql.regex.Regex;
import io.forethought.processor.promql.regex.RegexException;
import io.forethought.processor.promql.tree.Matcher;
import io.forethought.processor.queries.BoundText;
import io.forethought.processor.queries.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** FT604: a value that a label cannot have, or a regular expression that matches none. */
final class LabelValueImpossibleRule implements QueryRule {

  private static final int MOST_SHOWN = 12;

  @Override
  public void check(CheckedQuery query, Faults faults) {
    List<MatchedLabel> possible = new ArrayList<>();
    for (MatchedLabel matched : MatchedLabel.of(query)) {
      if (matched.fact().presence() != Presence.GONE) {
        Optional<String> problem = problem(matched);
        if (problem.isPresent()) {
          faults.add(fault(matched, problem.get()));
        } else {
          possible.add(matched);
        }
      }
    }
    for (MatchedLabel matched : possible) {
      if (isContradicted(matched, possible)) {
        faults.add(contradiction(matched));
      }
    }
    Replacements.check(query, faults);
  }

  /** Two matchers of a label that no value fulfills, although each of them can be fulfilled. */
  private static Fault contradiction(MatchedLabel matched) {
    return Fault.of(
        Code.LABEL_VALUE_IMPOSSIBLE,
        matched.matcher().value().place(),
        matched.label(),
        matched.metric(),
        "has no value that all of its matchers match",
        "write one matcher with `=~` and `|` between the values");
  }

  private static boolean isContradicted(MatchedLabel matched, List<MatchedLabel> all) {
    return all.stream()
        .takeWhile(before -> !before.equals(matched))
        .filter(
            before ->
                before.all().equals(matched.all()) && before.selector().equals(matched.selector()))
        .filter(before -> before.label().equals(matched.label()))
        .anyMatch(before -> !matched.canBeWith(before));
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
        fix(matched.matcher(), values));
  }

  private static String fix(Matcher matcher, List<String> values) {
    String value = matcher.value().value();
    if (matcher.kind() == Matcher.Kind.EQUAL && isExpression(value, values)) {
      return "write `=~\"" + value + "\"`";
    }
    Optional<String> nearest =
        values.stream()
            .filter(each -> sameNumber(each, value))
            .findFirst()
            .or(() -> areNumbers(values) ? Optional.empty() : NearestWord.to(value, values));
    if (nearest.isPresent()) {
      return "write \"" + nearest.get() + "\"";
    }
    if (values.isEmpty()) {
      return "remove the matcher";
    }
    String shown = String.join(", ", values.subList(0, Math.min(MOST_SHOWN, values.size())));
    return "write one of the values " + shown + (values.size() > MOST_SHOWN ? ", …" : "");
  }

  /** Whether a value is a regular expression for some of the values. */
  private static boolean isExpression(String value, List<String> values) {
    try {
      Regex regex = Regex.of(value);
      return values.stream().anyMatch(regex::matches);
    } catch (RegexException e) {
      return false;
    }
  }

  /** The bound that is nearest as a text need not be near. */
  private static boolean areNumbers(List<String> values) {
    return values.stream().allMatch(each -> sameNumber(each, each));
  }

  /** Bounds of buckets and quantiles are compared as text: "1.0" is not "1". */
  private static boolean sameNumber(String first, String second) {
    Optional<Double> number = BoundText.number(first);
    return number.isPresent() && number.equals(BoundText.number(second));
  }
}
