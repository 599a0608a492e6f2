package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Label;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MetricRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Requires different names for the labels of a metric, as they are exported. */
final class LabelRepeatedRule implements MetricRule {

  @Override
  public void check(Declared declared, Findings findings) {
    Set<String> earlier = new HashSet<>(ofType(declared));
    for (Label label : declared.metric().labels()) {
      if (!earlier.add(label.exportedName())) {
        findings.add(
            Code.LABEL_REPEATED,
            label.name().site(),
            declared.name(),
            label.exportedName(),
            fix(declared, label.exportedName()));
      }
    }
  }

  private static String fix(Declared declared, String label) {
    if (ofType(declared).contains(label)) {
      return "choose another label name: @Label(name = \"…\")";
    }
    if (!declared.isOfCalls()) {
      return "rename one of the two parameters";
    }
    String rename =
        "set another name at a parameter with @Label(name = \"…\"), or name another method in"
            + " \"result\"";
    return label.equals("outcome") ? rename + ", or write outcome = false" : rename;
  }

  /** The label that the type of a metric adds itself. */
  private static List<String> ofType(Declared declared) {
    return switch (declared.type()) {
      case HISTOGRAM -> List.of("le");
      case SUMMARY -> List.of("quantile");
      case STATE_SET -> List.of(declared.metric().exportedName());
      case COUNTER, GAUGE, INFO -> List.of();
    };
  }
}
