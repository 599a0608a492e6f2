package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Label;
import java.util.Optional;
import java.util.stream.Stream;

/** Label names are in snake case. */
final class LabelNotSnakeCaseRule implements Rule {

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return Declared.checkLabels(declarations, LabelNotSnakeCaseRule::judge);
  }

  private static Stream<Finding> judge(Label label) {
    String name = label.name().value();
    boolean broken = !SnakeCase.holds(name) && !name.startsWith(LabelReservedRule.INTERNAL);
    return broken
        ? Stream.of(Finding.of(Code.LABEL_NOT_SNAKE_CASE, label.name().site(), name, fix(label)))
        : Stream.empty();
  }

  private static String fix(Label label) {
    Optional<String> nearest = SnakeCase.nearest(label.name().value());
    if (nearest.isEmpty()) {
      return "choose lower-case words of a to z and digits, a letter first: @Label(name = \"…\")";
    }
    return label.nameGiven()
        ? "name = \"" + nearest.get() + "\""
        : "@Label(name = \"" + nearest.get() + "\"), or rename the parameter";
  }
}
