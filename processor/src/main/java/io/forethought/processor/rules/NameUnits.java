package io.forethought.processor.rules;

import io.forethought.processor.model.BaseUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The words of a name without types and suffixes, on their way to one base unit at the end.
 *
 * @param declared the metric
 * @param words the words, with base units where others stood
 * @param replaced the base units that stand where others stood, in their order
 */
record NameUnits(Declared declared, List<String> words, List<String> replaced) {

  private static final String RATIO = BaseUnit.RATIO.word();

  /** Copies the lists. */
  NameUnits {
    words = List.copyOf(words);
    replaced = List.copyOf(replaced);
  }

  /** Puts base units in the place of all others. */
  static NameUnits of(Declared declared, List<String> words) {
    List<String> based = new ArrayList<>(words);
    List<String> replaced = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Optional<UnitWord> other = other(declared, words, at);
      if (other.isPresent()) {
        based.set(at, other.get().base());
        replaced.add(other.get().base());
      }
    }
    return new NameUnits(declared, based, replaced);
  }

  /** The word at a place, if it is another unit. No abbreviation stands first in a name. */
  private static Optional<UnitWord> other(Declared declared, List<String> words, int at) {
    Optional<UnitWord> spelled = UnitWord.notBase(words, at);
    boolean first = at == 0 && declared.isFirst();
    return spelled.isPresent() || first ? spelled : UnitWord.abbreviated(words.get(at));
  }

  /** The name with its unit at the end, and no other beside it. */
  CorrectName correct() {
    BaseUnit declaredUnit = declared.metric().unit().value();
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
   * The unit to end with: the one that the name ends with, else the declared one, else one that was
   * no base unit, else the last of several; empty if there is none.
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

  /** The words without units. A ratio may be one of something: {@code memory_bytes_ratio}. */
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
