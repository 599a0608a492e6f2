package io.forethought.processor.naming;

import io.forethought.processor.model.Label;
import io.forethought.processor.model.MetricType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of a name while it is being corrected.
 *
 * @param declared the metric
 * @param words the words so far
 */
record NameWords(Declared declared, List<String> words) {

  private static final Set<String> RESERVED =
      Set.of("total", "info", "bucket", "count", "sum", "created");

  /** Words that belong only at the end of an info metric's name. */
  private static final Set<String> INFOS = Set.of("info", "infos");

  private static final Set<String> BEFORE_SUFFIX =
      Set.of("total", "info", "bucket", "count", "sum");

  /** Copies the list. */
  NameWords {
    words = List.copyOf(words);
  }

  /** The correct name made of these words. */
  CorrectName correct() {
    NameWords kept =
        spelled().withoutVerb().withoutSuffix().withoutTotals().withoutRates().withoutSpans();
    kept = kept.trimmed(kept.withoutTypes().withoutLabels()).asMoment();
    List<String> rest = kept.without(kept.misleading()).words();
    return NameUnits.areUnclear(declared, rest)
        ? CorrectName.unknown(declared)
        : NameUnits.of(declared, rest).correct();
  }

  private NameWords spelled() {
    return new NameWords(declared, Misspelling.corrected(words, declared.type()));
  }

  /** Removes what the method says about the call: {@code incFailures} becomes failures. */
  private NameWords withoutVerb() {
    boolean begins =
        words.size() > 1 && MethodVerb.in(declared).filter(words.get(0)::equals).isPresent();
    return begins ? with(words.subList(1, words.size())) : this;
  }

  private NameWords withoutTotals() {
    return new NameWords(declared, words.stream().filter(word -> !word.equals("total")).toList());
  }

  /** Replaces rates with what they count. Where a rate may stay, its time becomes singular. */
  private NameWords withoutRates() {
    List<String> kept = Rate.without(words, declared.type());
    return new NameWords(
        declared,
        IntStream.range(0, kept.size())
            .mapToObj(at -> Rate.isTime(kept, at) ? Rate.time(kept.get(at)) : kept.get(at))
            .toList());
  }

  /** Removes time spans, because queries choose them. */
  private NameWords withoutSpans() {
    List<String> kept = new ArrayList<>(words);
    for (Optional<TimeSpan> span = TimeSpan.in(kept); span.isPresent(); span = TimeSpan.in(kept)) {
      kept.subList(span.get().from(), span.get().to()).clear();
    }
    return with(kept);
  }

  private boolean hasSuffix() {
    return !declared.type().suffix().isEmpty();
  }

  /**
   * Removes the type's suffix, or the word in its place. Words before the correct suffix stay, as
   * in {@code created_total}.
   */
  private NameWords withoutSuffix() {
    String suffix = declared.type().suffix();
    if (declared.type() == MetricType.INFO && !declared.name().endsWith(suffix)) {
      return with(words.stream().filter(word -> !INFOS.contains(word)).toList()).withoutReserved();
    }
    boolean complete = hasSuffix() && ("_" + String.join("_", words)).endsWith(suffix);
    NameWords rest = complete ? keep(words.size() - 1) : this;
    if (complete || (hasSuffix() && !declared.metric().nameGiven())) {
      return rest.without(misleading());
    }
    return withoutReserved();
  }

  /** Removes suffixes of other types. A name that gets its own suffix may keep {@code created}. */
  private NameWords withoutReserved() {
    return without(hasSuffix() ? BEFORE_SUFFIX : RESERVED);
  }

  /** Words that must not even precede the type's suffix. */
  private Set<String> misleading() {
    return switch (declared.type()) {
      case COUNTER -> Set.of();
      case INFO -> Set.of("total");
      case GAUGE, HISTOGRAM, SUMMARY, STATE_SET -> RESERVED;
    };
  }

  private NameWords without(Set<String> endings) {
    int end = words.size();
    while (end > 0 && endings.contains(words.get(end - 1))) {
      end--;
    }
    return keep(end);
  }

  private NameWords keep(int end) {
    return new NameWords(declared, words.subList(0, end));
  }

  /** Replaces an age with the moment, and adds the suffix for moments. */
  private NameWords asMoment() {
    return Moment.since(declared, words)
        .or(() -> Moment.of(declared, words))
        .map(moment -> new NameWords(declared, moment))
        .orElse(this);
  }

  /** Removes metric types and the word {@code metric}. */
  private NameWords withoutTypes() {
    List<String> kept = new ArrayList<>(words);
    for (List<String> type : TypeWords.spellings(declared.type())) {
      remove(kept, type);
    }
    kept.removeAll(TypeWords.of(laterWords(kept)));
    kept.removeIf(EmptyWords::isInNames);
    return with(kept);
  }

  /**
   * Removes the metric's labels, and {@code by} before them. The set's words and a unit may stay.
   */
  private NameWords withoutLabels() {
    int from = prefixWords();
    int to = endsInUnit() ? words.size() - 1 : words.size();
    if (from > to) {
      return this;
    }
    List<String> middle = new ArrayList<>(words.subList(from, to));
    for (Label label : declared.metric().labels()) {
      if (LabelWords.areIn(declared, String.join("_", middle), label)) {
        List<String> run = LabelWords.of(label);
        remove(middle, joined(List.of("by"), run));
        remove(middle, run);
      }
    }
    List<String> kept = new ArrayList<>(words.subList(0, from));
    kept.addAll(middle);
    kept.addAll(words.subList(to, words.size()));
    boolean beginsAnew = !kept.isEmpty() && !kept.get(0).equals(words.get(0));
    return declared.metric().nameGiven() && beginsAnew ? prefixed(kept) : with(kept);
  }

  /**
   * Replaces a label that was the first word with the set's prefix, which names the application.
   */
  private NameWords prefixed(List<String> kept) {
    return NamePrefix.areUsable(declared.set())
        ? with(joined(SnakeCase.words(declared.prefix()), kept))
        : with(List.of());
  }

  /** The words that are left, without "over the" where "counter" was removed behind it. */
  private NameWords trimmed(NameWords left) {
    return with(JoiningWords.trimmed(words, left.words()));
  }

  private NameWords with(List<String> kept) {
    return new NameWords(declared, kept);
  }

  private boolean endsInUnit() {
    return !words.isEmpty() && UnitWord.base(words.get(words.size() - 1)).isPresent();
  }

  /** The number of words that come from the set. */
  private int prefixWords() {
    List<String> prefix =
        declared.metric().nameGiven() ? SnakeCase.words(declared.prefix()) : List.of();
    boolean written =
        prefix.size() <= words.size() && words.subList(0, prefix.size()).equals(prefix);
    return written ? prefix.size() : 0;
  }

  private static List<String> joined(List<String> first, List<String> rest) {
    return Stream.concat(first.stream(), rest.stream()).toList();
  }

  private static void remove(List<String> words, List<String> run) {
    for (int at = 0; at + run.size() <= words.size(); ) {
      if (words.subList(at, at + run.size()).equals(run)) {
        words.subList(at, at + run.size()).clear();
      } else {
        at++;
      }
    }
  }

  /** All words that follow an underscore, and are therefore visible to promlint. */
  private List<String> laterWords(List<String> kept) {
    return kept.stream().skip(declared.isFirst() ? 1 : 0).toList();
  }
}
