package io.forethought.processor.naming;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.DerivedName;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricType;
import java.util.List;
import java.util.Optional;

/**
 * The nearest name that satisfies all rules. Every rule that rejects a name proposes this one.
 *
 * @param declared the metric
 * @param words the words without unit and suffix; empty if nothing is left of the name
 * @param unit the unit that the name ends with
 * @param known whether a correct name can be determined
 */
public record CorrectName(Declared declared, List<String> words, BaseUnit unit, boolean known) {

  /** Maximum number of further corrections; no name needs more. */
  private static final int MOST_ROUNDS = 4;

  /** Copies the list. */
  public CorrectName {
    words = List.copyOf(words);
  }

  /**
   * The correct name of a metric. Removing one word can bring others together that another rule
   * rejects, so the name is corrected repeatedly.
   */
  public static CorrectName of(Declared declared) {
    if (declared.isNamedAfterCalls()) {
      return MethodWords.correct(declared);
    }
    List<String> words =
        SnakeCase.nearest(declared.written()).map(UnitPhrase::words).orElse(List.of());
    CorrectName correct = new NameWords(declared, words).correct();
    for (int round = 0; round < MOST_ROUNDS && !correct.words().isEmpty(); round++) {
      correct = new NameWords(declared, correct.written()).correct();
    }
    return correct;
  }

  /** A name that consists of these words. */
  public CorrectName(Declared declared, List<String> words, BaseUnit unit) {
    this(declared, words, unit, true);
  }

  /** No name, because the intended one cannot be determined. */
  static CorrectName unknown(Declared declared) {
    return new CorrectName(declared, List.of(), BaseUnit.NONE, false);
  }

  /** The words as the user would write them. */
  private List<String> written() {
    String name = declared.metric().nameGiven() ? full().orElse(withUnit()) : withUnit();
    return UnitPhrase.words(name);
  }

  /** The complete name, if any words are left. */
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

  /** Whether only the set's words are left, or a single word in a set without a prefix. */
  private boolean isIncomplete() {
    return unit == BaseUnit.NONE && (isPrefix() || (words.size() == 1 && !hasPrefix()));
  }

  /** Whether the set's words alone are not enough for a name. */
  private boolean isPrefixShort() {
    int parts = NamePrefix.of(declared.set()).size();
    return parts == 0 || (parts == 1 && unit == BaseUnit.NONE);
  }

  private boolean hasPrefix() {
    return NamePrefix.areUsable(declared.set());
  }

  /** Whether the words name only the application, and not what is measured in it. */
  private boolean isPrefix() {
    String own = String.join("_", words);
    return own.equals(declared.set().namespace().value())
        || (words.size() == 1 && declared.prefix().startsWith(own + "_"));
  }

  private String withUnit() {
    return String.join("_", words) + (unit == BaseUnit.NONE ? "" : "_" + unit.word());
  }

  /** The set's prefix, if the name would be incomplete or reserved without it; else empty. */
  private String missingPrefix(String name) {
    boolean missing =
        (words.size() == 1 && unit == BaseUnit.NONE)
            || !SnakeCase.holds(name)
            || ReservedPrefix.begins(name, declared.set());
    return missing && hasPrefix() ? declared.prefix() : "";
  }

  /** The text to paste, or the method name to choose. */
  public String fix() {
    return fix("name what is measured: name = \"…\"");
  }

  /** The text to paste, or the given text if there is nothing to propose. */
  public String fix(String otherwise) {
    return full().map(this::fixTo).orElseGet(() -> incomplete(otherwise)) + amountFix();
  }

  /** The fix for a name that lacks a word which only the user can choose. */
  private String incomplete(String otherwise) {
    if (words.isEmpty() || !declared.metric().nameGiven() || !isIncomplete()) {
      return otherwise;
    }
    String word = words.get(0);
    boolean only = !isPrefix() && declared.stemWords().size() == 1;
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
    if (declared.isOfCalls()) {
      return "name = \"" + full + "\"";
    }
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

  /** The unit to declare, if the name is right. */
  public String unitFix() {
    return attribute(unit) + amountFix();
  }

  /** A counter that counts calls cannot get a unit without an amount. */
  private String amountFix() {
    Metric metric = declared.metric();
    boolean calls = declared.type() == MetricType.COUNTER && metric.isEvent();
    boolean hasNumber =
        !metric.amounts().isEmpty()
            || metric.labels().stream().anyMatch(label -> label.bound().size() == 0);
    return calls && !hasNumber && full().isPresent() && metric.unit().value() != unit
        ? ", and add a parameter: " + amount(unit)
        : "";
  }

  /** A parameter for amounts in a unit. */
  public static String amount(BaseUnit unit) {
    return "@Amount "
        + switch (unit) {
          case SECONDS -> "Duration time";
          case BYTES -> "long bytes";
          case NONE -> "double value";
          default -> "double " + unit.word();
        };
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

  /** A unit as an annotation attribute. */
  public static String attribute(BaseUnit unit) {
    return "unit = Unit." + unit;
  }
}
