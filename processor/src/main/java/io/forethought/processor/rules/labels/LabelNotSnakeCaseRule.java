package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Label;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.LabelWords;
import io.forethought.processor.naming.ReservedLabel;
import io.forethought.processor.naming.SnakeCase;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.LabelRule;
import java.util.Optional;

/** Requires label names in snake case. */
final class LabelNotSnakeCaseRule implements LabelRule {

  @Override
  public void check(Declared declared, Label label, Findings findings) {
    String name = label.name().value();
    if (!SnakeCase.holds(name)) {
      findings.add(Code.LABEL_NOT_SNAKE_CASE, label.name().site(), name, fix(declared, label));
    }
  }

  private static String fix(Declared declared, Label label) {
    Optional<String> nearest = SnakeCase.nearest(label.name().value());
    if (nearest.isEmpty()) {
      return "use lowercase words of the letters a to z and digits, starting with a letter:"
          + " @Label(name = \"…\")";
    }
    return refusal(declared, label, nearest.get())
        .map(refusal -> "choose another label name: @Label(name = \"…\"); " + refusal)
        .orElseGet(() -> paste(label, nearest.get()));
  }

  /** Why the label cannot have the nearest name either. */
  private static Optional<String> refusal(Declared declared, Label label, String name) {
    String told = "\"" + name + "\"";
    if (ReservedLabel.owner(declared, name).isPresent()) {
      return Optional.of(told + " is reserved");
    }
    return isOther(declared, label, name)
        ? Optional.of(told + " is another label of this metric")
        : Optional.empty();
  }

  /** Whether another label of the metric has this name, or would get it by the same fix. */
  private static boolean isOther(Declared declared, Label label, String name) {
    return declared.metric().labels().stream()
        .filter(other -> !other.equals(label))
        .map(other -> other.name().value())
        .anyMatch(other -> SnakeCase.nearest(other).orElse(other).equals(name));
  }

  /** The name to paste; the user completes a name that another rule would report. */
  private static String paste(Label label, String name) {
    boolean telling = !LabelWords.isType(name) && !LabelWords.isOfTarget(name);
    String proposal = "name = \"" + (telling ? name : "…_" + name) + "\"";
    return label.nameGiven() ? proposal : "@Label(" + proposal + "), or rename the parameter";
  }
}
