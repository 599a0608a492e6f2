package io.forethought.processor.queries;

import io.forethought.processor.promql.regex.Regex;
import io.forethought.processor.promql.regex.RegexException;
import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.StringLiteral;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What {@code label_replace} and {@code label_join} do to a label. */
final class LabelChange {

  /** More values than these are not computed. */
  private static final int MOST_VALUES = 200;

  private static final Set<String> WHOLE = Set.of("(.*)", "(.+)", "^(.*)$", "^(.+)$");
  private static final Set<String> ALWAYS = Set.of(".*", "(.*)", "^(.*)$", "^.*$");
  private static final Set<String> FIRST_GROUP = Set.of("$1", "${1}");

  private LabelChange() {}

  static Vector replaced(Call call, Vector vector) {
    Optional<List<String>> texts = texts(call, 1);
    if (texts.isEmpty()) {
      return vector;
    }
    String target = texts.get().get(0);
    String replacement = texts.get().get(1);
    LabelFact source = vector.labels().fact(texts.get().get(2));
    LabelFact before = vector.labels().fact(target);
    String regex = texts.get().get(3);
    return changed(vector, target, replaced(before, source, replacement, regex));
  }

  private static LabelFact replaced(
      LabelFact before, LabelFact source, String replacement, String regex) {
    Regex compiled;
    try {
      compiled = Regex.of(regex);
    } catch (RegexException e) {
      return LabelFact.ANYTHING; // the query fails
    }
    Optional<LabelFact> matched = source.where(compiled::matches);
    if (matched.isEmpty()) {
      return before;
    }
    LabelFact after = expanded(matched.get(), replacement, regex);
    return ALWAYS.contains(regex) || source.where(value -> !compiled.matches(value)).isEmpty()
        ? after
        : before.union(after);
  }

  /** The label if the regular expression matches. */
  private static LabelFact expanded(LabelFact source, String replacement, String regex) {
    if (replacement.indexOf('$') < 0) {
      return LabelFact.of(Set.of(replacement));
    }
    if (WHOLE.contains(regex) && FIRST_GROUP.contains(replacement)) {
      return source;
    }
    return replacement.startsWith("$") ? LabelFact.ANYTHING : LabelFact.ANY_VALUE;
  }

  static Vector joined(Call call, Vector vector) {
    Optional<List<String>> texts = texts(call, 1);
    if (texts.isEmpty()) {
      return vector;
    }
    String target = texts.get().get(0);
    String separator = texts.get().get(1);
    List<LabelFact> sources =
        texts.get().subList(2, texts.get().size()).stream().map(vector.labels()::fact).toList();
    return changed(vector, target, joined(separator, sources));
  }

  private static LabelFact joined(String separator, List<LabelFact> sources) {
    boolean known = sources.stream().allMatch(each -> each.values().isPresent());
    long combinations =
        known
            ? sources.stream()
                .mapToLong(each -> each.valuesOrNone().orElseThrow().size())
                .reduce(1, (product, next) -> Math.min(MOST_VALUES + 1L, product * next))
            : MOST_VALUES + 1L;
    if (combinations <= MOST_VALUES) {
      return LabelFact.of(combined(separator, sources));
    }
    boolean certain =
        sources.stream().anyMatch(each -> each.presence() == Presence.CERTAIN)
            || (!separator.isEmpty() && sources.size() > 1);
    return certain ? LabelFact.ANY_VALUE : LabelFact.ANYTHING;
  }

  private static SortedSet<String> combined(String separator, List<LabelFact> sources) {
    SortedSet<String> joined = new TreeSet<>(Set.of(""));
    String before = "";
    for (LabelFact source : sources) {
      SortedSet<String> longer = new TreeSet<>();
      for (String start : joined) {
        for (String value : source.valuesOrNone().orElseThrow()) {
          longer.add(start + before + value);
        }
      }
      joined = longer;
      before = separator;
    }
    return joined;
  }

  private static Vector changed(Vector vector, String target, LabelFact after) {
    return vector.with(vector.labels().with(target, after));
  }

  private static Optional<List<String>> texts(Call call, int from) {
    List<String> texts =
        call.arguments().subList(from, call.arguments().size()).stream()
            .filter(StringLiteral.class::isInstance)
            .map(each -> ((StringLiteral) each).value())
            .toList();
    return texts.size() == call.arguments().size() - from ? Optional.of(texts) : Optional.empty();
  }
}
