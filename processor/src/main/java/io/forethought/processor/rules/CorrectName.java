package io.forethought.processor.rules;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.DerivedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The name nearest to a metric's own that keeps every law at once, so that all rules that refuse a
 * name propose the same one.
 *
 * @param declared the metric
 * @param words the words without unit and suffix; empty if nothing is left of the name
 * @param unit the unit that goes with it
 */
record CorrectName(Declared declared, List<String> words, BaseUnit unit) {

  /** What cannot be the name of a method. */
  private static final Set<String> KEYWORDS =
      Set.of(
          "abstract",
          "assert",
          "boolean",
          "break",
          "byte",
          "case",
          "catch",
          "char",
          "class",
          "const",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extends",
          "false",
          "final",
          "finally",
          "float",
          "for",
          "goto",
          "if",
          "implements",
          "import",
          "instanceof",
          "int",
          "interface",
          "long",
          "native",
          "new",
          "null",
          "package",
          "private",
          "protected",
          "public",
          "return",
          "short",
          "static",
          "strictfp",
          "super",
          "switch",
          "synchronized",
          "this",
          "throw",
          "throws",
          "transient",
          "true",
          "try",
          "void",
          "volatile",
          "while");

  /** More than any name needs; none goes round in circles. */
  private static final int MOST_ROUNDS = 4;

  /** Copies the list. */
  CorrectName {
    words = List.copyOf(words);
  }

  /**
   * The correct name of a metric. What one law takes away can bring words together that another
   * refuses, so the name is corrected until it stays the same.
   */
  static CorrectName of(Declared declared) {
    List<String> words =
        SnakeCase.nearest(declared.written()).map(DerivedName::words).orElse(List.of());
    CorrectName correct = new NameWords(declared, words).correct();
    for (int round = 0; round < MOST_ROUNDS && !correct.words().isEmpty(); round++) {
      correct = new NameWords(declared, correct.written()).correct();
    }
    return correct;
  }

  /** The words as the user would write them. */
  private List<String> written() {
    String name = declared.metric().nameGiven() ? full().orElse(withUnit()) : withUnit();
    return DerivedName.words(name);
  }

  /** The complete name, if anything is left of it. */
  Optional<String> full() {
    if (declared.metric().nameGiven()) {
      String name = withUnit() + declared.type().suffix();
      return Optional.of(missingPrefix(name) + name)
          .filter(complete -> !words.isEmpty() && SnakeCase.holds(complete));
    }
    String prefix = declared.prefix();
    String name = prefix + withUnit() + declared.type().suffix();
    return words.isEmpty() && prefix.isEmpty()
        ? Optional.empty()
        : Optional.of(name.replace("__", "_").replaceAll("_$", ""));
  }

  private String withUnit() {
    return String.join("_", words) + (unit == BaseUnit.NONE ? "" : "_" + unit.word());
  }

  /** What the set gives to a name that would tell nobody whose it is. */
  private String missingPrefix(String name) {
    boolean missing =
        (words.size() == 1 && unit == BaseUnit.NONE)
            || !SnakeCase.holds(name)
            || PrefixReservedRule.isReserved(declared, name);
    return missing && NamePrefix.areUsable(declared.set()) ? declared.prefix() : "";
  }

  /** The text to paste, or the name of the method to choose. */
  String fix() {
    return fix("name what is measured: name = \"…\"");
  }

  /** The text to paste, with another where there is nothing to propose. */
  String fix(String otherwise) {
    return full().map(this::fixTo).orElse(otherwise);
  }

  private String fixTo(String full) {
    boolean sameUnit = unit == declared.metric().unit().value();
    String method = SnakeCase.camelCase(words);
    if (derives(declared.metric().method(), full)) {
      return attribute(unit);
    }
    if (!derives(method, full)) {
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
        && !KEYWORDS.contains(method)
        && Character.isJavaIdentifierStart(method.charAt(0))
        && DerivedName.of(
                declared.set().namespace().value(),
                declared.set().subsystem().value(),
                method,
                unit,
                declared.type())
            .equals(full);
  }

  /** A unit as an attribute of an annotation. */
  static String attribute(BaseUnit unit) {
    return "unit = Unit." + unit;
  }
}
