package io.forethought.processor.naming;

import io.forethought.processor.model.BaseUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The words of a name without types and suffixes, while its units are reduced to one base unit at
 * the end.
 *
 * @param declared the metric
 * @param words the words, in which base units replace other units
 * @param replaced the base units that replaced other units, in their order
 */
record NameUnits(Declared declared, List<String> words, List<String> replaced) {

  private static final String RATIO = BaseUnit.RATIO.word();

  /** Copies the lists. */
  NameUnits {
    words = List.copyOf(words);
    replaced = List.copyOf(replaced);
  }

  /** Replaces all other units with base units. */
  static NameUnits of(Declared declared, List<String> words) {
    List<String> based = new ArrayList<>();
    List<String> replaced = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Optional<UnitWord> other = other(declared, words, at);
      based.add(other.map(UnitWord::base).orElse(words.get(at)));
      if (other.isPresent() && !isQuotient(declared, words, at)) {
        replaced.add(other.get().base());
        // The unit moves to the end, so the "of" that follows it is dropped too.
        at += declared.hasUnit() && isBefore("of", words, at) ? 1 : 0;
      }
    }
    return new NameUnits(declared, based, replaced);
  }

  /** Whether the intended unit cannot be determined: a letter inside a name, or bits per byte. */
  static boolean areUnclear(Declared declared, List<String> words) {
    return IntStream.range(0, words.size())
        .anyMatch(
            at ->
                isUnclearLetter(declared, words, at)
                    || (isBefore("per", words, at) && isPerItself(words, at)));
  }

  private static boolean isUnclearLetter(Declared declared, List<String> words, int at) {
    boolean letter =
        (at > 0 || !declared.isFirst())
            && UnitWord.abbreviated(words.get(at)).filter(UnitWord::isAmbiguous).isPresent();
    boolean behindUnit =
        at > 0
            && (UnitWord.at(words, at - 1).isPresent()
                || UnitWord.abbreviated(words.get(at - 1)).isPresent()
                || Rate.isKilometersPerHour(words, at));
    return letter && (at < words.size() - 1 || behindUnit);
  }

  private static boolean isPerItself(List<String> words, int at) {
    Optional<String> base = UnitWord.notBase(words, at).map(UnitWord::base);
    return base.isPresent()
        && at + 2 < words.size()
        && UnitWord.at(List.of(words.get(at + 2) + "s"), 0).map(UnitWord::base).equals(base);
  }

  /** Whether a unit is divided by something and stays where it is, because no other is declared. */
  private static boolean isQuotient(Declared declared, List<String> words, int at) {
    return declared.metric().unit().value() == BaseUnit.NONE && isBefore("per", words, at);
  }

  private static boolean isBefore(String word, List<String> words, int at) {
    return at + 1 < words.size() && words.get(at + 1).equals(word);
  }

  /**
   * The word at a position, if it is a unit to replace. The first word is never an abbreviation.
   */
  private static Optional<UnitWord> other(Declared declared, List<String> words, int at) {
    Optional<UnitWord> spelled = UnitWord.notBase(words, at);
    boolean first = at == 0 && declared.isFirst();
    return spelled.isPresent() || first ? spelled : UnitWord.abbreviated(words, at);
  }

  /** The name with its unit at the end and no other unit. */
  CorrectName correct() {
    BaseUnit declaredUnit = declared.metric().unit().value();
    if (declared.isOfCalls()) {
      List<String> others = without("").stream().filter(word -> !word.equals(RATIO)).toList();
      return new CorrectName(declared, others, declaredUnit);
    }
    String end = declared.hasUnit() ? end(declaredUnit) : "";
    if (end.isEmpty()) {
      return new CorrectName(declared, words, declaredUnit);
    }
    Optional<BaseUnit> unit = UnitWord.base(end).flatMap(UnitWord::unit);
    List<String> kept = new ArrayList<>(without(end));
    if (unit.isEmpty()) {
      kept.add(end);
    }
    return new CorrectName(declared, kept, unit.orElse(BaseUnit.NONE));
  }

  /**
   * The unit to end with: the unit at the end of the name, else the declared unit, else one that
   * was replaced, else the last of several; empty if there is none.
   */
  private String end(BaseUnit declaredUnit) {
    boolean none = declaredUnit == BaseUnit.NONE;
    boolean share = declaredUnit == BaseUnit.RATIO && !declared.metric().nameGiven();
    Optional<UnitWord> last =
        words.isEmpty() ? Optional.empty() : UnitWord.base(words.get(words.size() - 1));
    if (!share && last.filter(unit -> none || unit.unit().isPresent()).isPresent()) {
      return last.get().word();
    }
    if (!none) {
      return declaredUnit.word();
    }
    return replaced.isEmpty() ? lastOfSeveral() : replaced.get(replaced.size() - 1);
  }

  private String lastOfSeveral() {
    List<String> units = words.stream().filter(NameUnits::isQuantity).toList();
    return units.size() > 1 ? units.get(units.size() - 1) : "";
  }

  /**
   * The words without units. A ratio may name what it is a share of: {@code memory_bytes_ratio}.
   */
  private List<String> without(String end) {
    boolean share = end.equals(RATIO);
    int whole = share ? lastQuantity() : -1;
    return IntStream.range(0, words.size())
        .filter(at -> at == whole || !isQuantity(words.get(at)))
        .filter(at -> !share || !words.get(at).equals(RATIO))
        .mapToObj(words::get)
        .toList();
  }

  private int lastQuantity() {
    return IntStream.range(0, words.size())
        .filter(at -> isQuantity(words.get(at)))
        .max()
        .orElse(-1);
  }

  private static boolean isQuantity(String word) {
    return !word.equals(RATIO) && UnitWord.base(word).isPresent();
  }
}
