package io.forethought.processor.naming;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.DerivedName;
import java.util.List;
import java.util.Optional;

/**
 * The name nearest to a metric's own that keeps every law at once, so that all rules that refuse a
 * name propose the same one.
 *
 * @param declared the metric
 * @param words the words without unit and suffix; empty if nothing is left of the name
 * @param unit the unit that goes with it
 * @param known whether it can be told at all
 */
public record CorrectName(Declared declared, List<String> words, BaseUnit unit, boolean known) {

  /** More than any name needs; none goes round in circles. */
  private static final int MOST_ROUNDS = 4;

  /** Copies the list. */
  public CorrectName {
    words = List.copyOf(words);
  }

  /**
   * The correct name of a metric. What one law takes away can bring words together that another
   * refuses, so the name is corrected until it stays the same.
   */
  public static CorrectName of(Declared declared) {
    List<String> words =
        SnakeCase.nearest(declared.written()).map(UnitPhrase::words).orElse(List.of());
    CorrectName correct = new NameWords(declared, words).correct();
    for (int round = 0; round < MOST_ROUNDS && !correct.words().isEmpty(); round++) {
      correct = new NameWords(declared, correct.written()).correct();
    }
    return correct;
  }

  /** Whether a name is correct as it is written, but for the words of a set. */
  public static boolean isKept(Declared declared) {
    CorrectName correct = new NameWords(declared, declared.words()).correct();
    return correct.unit() == declared.metric().unit().value()
        && (correct.withUnit() + declared.type().suffix()).equals(declared.name());
  }

  /** The name of these words. */
  public CorrectName(Declared declared, List<String> words, BaseUnit unit) {
    this(declared, words, unit, true);
  }

  /** No name: which one is meant nobody can know. */
  static CorrectName unknown(Declared declared) {
    return new CorrectName(declared, List.of(), BaseUnit.NONE, false);
  }

  /** The words as the user would write them. */
  private List<String> written() {
    String name = declared.metric().nameGiven() ? full().orElse(withUnit()) : withUnit();
    return UnitPhrase.words(name);
  }

  /** The complete name, if anything is left of it. */
  public Optional<String> full() {
    if (declared.metric().nameGiven()) {
      String name = withUnit() + declared.type().suffix();
      return Optional.of(missingPrefix(name) + name)
          .filter(complete -> !words.isEmpty() && !isIncomplete() && SnakeCase.holds(complete));
    }
    String prefix = declared.prefix();
    String name = prefix + withUnit() + declared.type().suffix();
    return !known || (words.isEmpty() && isPrefixShort())
        ? Optional.empty()
        : Optional.of(name.replace("__", "_").replaceAll("_$", ""));
  }

  /** Whether nothing is left but the words of the set, or a single word in a set without. */
  private boolean isIncomplete() {
    return unit == BaseUnit.NONE && (isPrefix() || (words.size() == 1 && !hasPrefix()));
  }

  /** Whether the words of the set are not enough for a name. */
  private boolean isPrefixShort() {
    long parts = NamePrefix.of(declared.set()).count();
    return parts == 0 || (parts == 1 && unit == BaseUnit.NONE);
  }

  private boolean hasPrefix() {
    return NamePrefix.areUsable(declared.set());
  }

  /** Whether the words tell the application only, and not the part of it. */
  private boolean isPrefix() {
    String own = String.join("_", words);
    return own.equals(declared.set().namespace().value())
        || (words.size() == 1 && declared.prefix().startsWith(own + "_"));
  }

  private String withUnit() {
    return String.join("_", words) + (unit == BaseUnit.NONE ? "" : "_" + unit.word());
  }

  /** What the set gives to a name that would tell nobody whose it is. */
  private String missingPrefix(String name) {
    boolean missing =
        (words.size() == 1 && unit == BaseUnit.NONE)
            || !SnakeCase.holds(name)
            || ReservedPrefix.begins(name, declared.set());
    return missing && hasPrefix() ? declared.prefix() : "";
  }

  /** The text to paste, or the name of the method to choose. */
  public String fix() {
    return fix("name what is measured: name = \"…\"");
  }

  /** The text to paste, with another where there is nothing to propose. */
  public String fix(String otherwise) {
    return full().map(this::fixTo).orElseGet(() -> incomplete(otherwise));
  }

  /** What to do where a word is missing that only the user knows. */
  private String incomplete(String otherwise) {
    if (words.isEmpty() || !declared.metric().nameGiven() || !isIncomplete()) {
      return otherwise;
    }
    String word = words.get(0);
    boolean only = !isPrefix() && UnitPhrase.words(declared.stem()).size() == 1;
    boolean refused = UnitWord.isKnown(word) || !TypeWords.of(words).isEmpty();
    if (only && !refused) {
      return "start with the name of your application: name = \"…_"
          + word
          + declared.type().suffix()
          + "\"";
    }
    return only
        ? otherwise
        : "add a word that names what is measured: name = \""
            + String.join("_", words)
            + "_…"
            + declared.type().suffix()
            + "\"";
  }

  private String fixTo(String full) {
    boolean sameUnit = unit == declared.metric().unit().value();
    String method = SnakeCase.camelCase(words);
    String own = declared.metric().method();
    if (derives(own, full)) {
      return attribute(unit);
    }
    if (!derives(method, full) || !MethodName.isPossible(method)) {
      return "name = \"" + full + "\"" + (sameUnit ? "" : ", " + attribute(unit));
    }
    return "rename the method to \""
        + method
        + "\""
        + (sameUnit ? "" : ", and declare " + attribute(unit));
  }

  private boolean derives(String method, String full) {
    return !declared.metric().nameGiven()
        && !words.isEmpty()
        && DerivedName.of(
                declared.set().namespace().value(),
                declared.set().subsystem().value(),
                method,
                unit,
                declared.type())
            .equals(full);
  }

  /** A unit as an attribute of an annotation. */
  public static String attribute(BaseUnit unit) {
    return "unit = Unit." + unit;
  }
}
