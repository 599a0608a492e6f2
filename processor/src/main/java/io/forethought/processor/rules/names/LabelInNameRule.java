package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Label;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.LabelWords;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.NewState;
import io.forethought.processor.rules.common.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** Rejects names that contain the name of one of the metric's labels. */
final class LabelInNameRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.chosenNames(declarations, LabelInNameRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    Optional<Label> state = NewState.meant(declared.metric());
    return declared.metric().labels().stream()
        .filter(label -> state.filter(label::equals).isEmpty() && isIn(declared, label))
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
