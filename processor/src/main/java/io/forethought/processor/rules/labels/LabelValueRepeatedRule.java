package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.HashMap;
import java.util.Map;

/** Requires different texts for the values of a label. */
final class LabelValueRepeatedRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    for (LabelValues values : LabelValues.all(declarations)) {
      check(values, findings);
    }
  }

  private static void check(LabelValues values, Findings findings) {
    Map<String, LabelValues.Value> earlier = new HashMap<>();
    for (LabelValues.Value value : values.values()) {
      LabelValues.Value first = earlier.putIfAbsent(value.text(), value);
      if (first != null) {
        findings.addOnce(finding(values.owner(), first, value));
      }
    }
  }

  private static Finding finding(String owner, LabelValues.Value first, LabelValues.Value second) {
    return Finding.of(
        Code.LABEL_VALUE_REPEATED,
        second.site(),
        owner,
        second.text(),
        first.name(),
        second.name(),
        second.ofEnum()
            ? "give " + second.name() + " another value: @LabelValue(\"…\")"
            : "remove one of them");
  }
}
