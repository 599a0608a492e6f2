package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.MetricType;
import java.util.stream.Stream;

/** A name does not contain the name of one of its labels. */
final class LabelInNameRule implements Rule {

  /**
   * A label of so few letters is found only after the word by: it is too likely a word of its own.
   */
  private static final int SHORT = 3;

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return Declared.check(declarations, LabelInNameRule::judge);
  }

  private static Stream<Finding> judge(Declared declared) {
    return declared.metric().labels().stream()
        .filter(label -> isIn(declared, label))
        .map(label -> label.name().value())
        .distinct()
        .map(
            label ->
                Finding.of(
                    Code.LABEL_IN_NAME,
                    declared.metric().name().site(),
                    declared.name(),
                    label,
                    fix(CorrectName.of(declared))));
  }

  private static String fix(CorrectName correct) {
    return correct.words().isEmpty() || correct.full().isEmpty()
        ? "name what is measured, or choose another label name: @Label(name = \"…\")"
        : correct.fix();
  }

  /**
   * Whether the words of the label stand together in the name, beyond the words of the set, unit
   * and suffix.
   */
  private static boolean isIn(Declared declared, Label label) {
    return isIn(declared, stem(declared), label);
  }

  /**
   * Whether the words of the label stand together in a part of the name. Nobody sums the labels of
   * an info metric away, so they may.
   */
  static boolean isIn(Declared declared, String part, Label label) {
    String name = label.name().value();
    if (declared.type() == MetricType.INFO || !SnakeCase.holds(name)) {
      return false;
    }
    String stem = "_" + part + "_";
    return stem.contains("_by_" + name + "_")
        || (name.length() > SHORT && stem.contains("_" + name + "_"));
  }

  private static String stem(Declared declared) {
    String suffix = declared.type().suffix();
    String unit = declared.metric().unit().value().word();
    return withoutEnd(withoutEnd(declared.withoutPrefix(), suffix), "_" + unit);
  }

  private static String withoutEnd(String name, String end) {
    return name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
  }
}
