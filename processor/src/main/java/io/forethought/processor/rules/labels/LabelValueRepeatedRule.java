package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Requires different texts for the values of a label. */
final class LabelValueRepeatedRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        LabelValues.all(declarations).flatMap(LabelValueRepeatedRule::judge).distinct());
  }

  private static Stream<Finding> judge(LabelValues values) {
    Map<String, LabelValues.Value> earlier = new HashMap<>();
    return values.values().stream()
        .flatMap(
            value ->
                Optional.ofNullable(earlier.putIfAbsent(value.text(), value))
                    .map(first -> finding(values.owner(), first, value))
                    .stream());
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
