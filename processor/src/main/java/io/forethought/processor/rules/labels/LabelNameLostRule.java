package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Label;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.regex.Pattern;

/** Rejects labels named after parameters whose names are missing in the class file. */
final class LabelNameLostRule implements Rule {

  private static final Pattern NO_NAME = Pattern.compile("arg\\d+");

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        Check.metrics(
            declarations,
            declared ->
                declared.metric().labels().stream()
                    .filter(LabelNameLostRule::isLost)
                    .map(
                        label ->
                            Finding.of(
                                Code.LABEL_NAME_LOST, label.name().site(), label.name().value()))));
  }

  private static boolean isLost(Label label) {
    return !label.nameGiven() && NO_NAME.matcher(label.parameter()).matches();
  }
}
