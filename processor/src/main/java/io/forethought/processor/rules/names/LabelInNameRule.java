package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Label;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.LabelWords;
import io.forethought.processor.rules.common.ChosenNameRule;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.NewState;
import java.util.LinkedHashSet;
import java.util.Set;

/** Rejects names that contain the name of one of the metric's labels. */
final class LabelInNameRule implements ChosenNameRule {

  @Override
  public void check(Declared declared, Findings findings) {
    for (String label : labels(declared)) {
      findings.add(
          Code.LABEL_IN_NAME,
          declared.metric().name().site(),
          declared.name(),
          label,
          fix(CorrectName.of(declared)));
    }
  }

  /** The labels whose names are in the name, each name once. */
  private static Set<String> labels(Declared declared) {
    Set<String> names = new LinkedHashSet<>();
    for (Label label : declared.metric().labels()) {
      if (isIn(declared, label) && !NewState.isMeant(declared.metric(), label)) {
        names.add(label.name().value());
      }
    }
    return names;
  }

  private static String fix(CorrectName correct) {
    return correct.words().isEmpty() || correct.full().isEmpty()
        ? "name what is measured, or choose another label name: @Label(name = \"…\")"
        : correct.fix();
  }

  /**
   * Whether the label's words appear together in the name, not counting the set's words, the unit
   * and the suffix.
   */
  private static boolean isIn(Declared declared, Label label) {
    return LabelWords.areIn(declared, stem(declared), label);
  }

  private static String stem(Declared declared) {
    String suffix = declared.type().suffix();
    String unit = declared.metric().unit().value().word();
    return withoutEnd(withoutEnd(declared.spelledWithoutPrefix(), suffix), "_" + unit);
  }

  private static String withoutEnd(String name, String end) {
    return name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
  }
}
