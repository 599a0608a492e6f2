package io.forethought.processor.rules;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.DerivedName;
import io.forethought.processor.model.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a name on their way to a correct one.
 *
 * @param declared the metric
 * @param words the words so far
 */
record NameWords(Declared declared, List<String> words) {

  private static final Set<String> RESERVED =
      Set.of("total", "info", "bucket", "count", "sum", "created");

  private static final Set<String> BEFORE_SUFFIX =
      Set.of("total", "info", "bucket", "count", "sum");

  /** Copies the list. */
  NameWords {
    words = List.copyOf(words);
  }

  /** The correct name made of these words. */
  CorrectName correct() {
    NameWords kept = withoutSuffix().withoutTypes().withoutLabels();
    return kept.without(kept.misleading()).withUnit();
  }

  private boolean hasSuffix() {
    return !declared.type().suffix().isEmpty();
  }

  /**
   * Without the suffix of the type, or what stands in its place. What stands before the right
   * suffix stays, as in {@code created_total}.
   */
  private NameWords withoutSuffix() {
    String suffix = declared.type().suffix();
    boolean complete = hasSuffix() && ("_" + String.join("_", words)).endsWith(suffix);
    NameWords rest = complete ? keep(words.size() - 1) : this;
    if (complete || (hasSuffix() && !declared.metric().nameGiven())) {
      return rest.without(misleading());
    }
    return withoutReserved();
  }

  /** Without suffixes of other types; a name that gets its own suffix may go on with created. */
  private NameWords withoutReserved() {
    return without(hasSuffix() ? BEFORE_SUFFIX : RESERVED);
  }

  /** What must not even stand before the suffix of the type. */
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

  /** Without metric types and the word metric. */
  private NameWords withoutTypes() {
    List<String> kept = new ArrayList<>(words);
    for (List<String> type : TypeInNameRule.spellings(declared.type())) {
      remove(kept, type, 0);
    }
    kept.removeAll(TypeInNameRule.types(abbreviable(kept)));
    kept.removeIf(MetricInNameRule.WORDS::contains);
    return new NameWords(declared, kept);
  }

  /** Without its own labels, and the word by before them. */
  private NameWords withoutLabels() {
    List<String> kept = new ArrayList<>(words);
    for (Label label : declared.metric().labels()) {
      if (LabelInNameRule.isIn(declared, label)) {
        List<String> run = DerivedName.words(label.name().value());
        int from = declared.metric().nameGiven() ? prefixWords() : 0;
        remove(kept, prepended("by", run), from);
        remove(kept, run, from);
      }
    }
    return new NameWords(declared, kept);
  }

  private int prefixWords() {
    return declared.name().startsWith(declared.prefix())
        ? DerivedName.words(declared.prefix()).size() - 1
        : 0;
  }

  private static List<String> prepended(String first, List<String> rest) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(rest);
    return all;
  }

  private static void remove(List<String> words, List<String> run, int from) {
    for (int at = from; at + run.size() <= words.size(); ) {
      if (words.subList(at, at + run.size()).equals(run)) {
        words.subList(at, at + run.size()).clear();
      } else {
        at++;
      }
    }
  }

  /** With base units only, the last of them being the unit of the metric. */
  private CorrectName withUnit() {
    List<String> kept = new ArrayList<>(words);
    Optional<UnitWord> wrong = UnitWord.notBase(kept);
    while (wrong.isPresent()) {
      put(kept, wrong.get());
      wrong = UnitWord.notBase(kept);
    }
    abbreviable(kept)
        .forEach(word -> UnitWord.abbreviated(word).ifPresent(unit -> put(kept, unit)));
    BaseUnit spelled =
        declared.hasUnit() && !kept.isEmpty()
            ? UnitWord.base(last(kept)).flatMap(UnitWord::unit).orElse(BaseUnit.NONE)
            : BaseUnit.NONE;
    if (spelled == BaseUnit.NONE) {
      return new CorrectName(declared, kept, declared.metric().unit().value());
    }
    return new CorrectName(declared, kept.subList(0, kept.size() - 1), spelled);
  }

  /** All words that promlint sees an underscore before. */
  private List<String> abbreviable(List<String> kept) {
    return kept.stream().skip(declared.isFirst() ? 1 : 0).toList();
  }

  /** Puts the base unit in the place of a unit, at the end where names have it. */
  private void put(List<String> kept, UnitWord unit) {
    int at = kept.lastIndexOf(unit.word());
    boolean free = UnitWord.base(last(kept)).isEmpty();
    if (last(kept).equals(unit.base())) {
      kept.remove(at);
    } else if (free && (at == kept.size() - 1 || undeclared())) {
      kept.remove(at);
      kept.add(unit.base());
    } else {
      kept.set(at, unit.base());
    }
  }

  private boolean undeclared() {
    return declared.metric().unit().value() == BaseUnit.NONE;
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }
}
