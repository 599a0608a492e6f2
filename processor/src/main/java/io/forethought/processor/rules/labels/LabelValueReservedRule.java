package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rejects label values that are reserved. */
final class LabelValueReservedRule implements Rule {

  private static final String OTHER = "_other";

  @Override
  public void check(Declarations declarations, Findings findings) {
    for (LabelValues values : LabelValues.all(declarations)) {
      for (LabelValues.Value value : reserved(values).values()) {
        findings.addOnce(finding(values.owner(), value));
      }
    }
  }

  /** The first value with each reserved text; another rule reports the repeated ones. */
  private static Map<String, LabelValues.Value> reserved(LabelValues values) {
    Map<String, LabelValues.Value> firsts = new LinkedHashMap<>();
    for (LabelValues.Value value : values.values()) {
      if (value.text().isEmpty() || value.text().equals(OTHER)) {
        firsts.putIfAbsent(value.text(), value);
      }
    }
    return firsts;
  }

  private static Finding finding(String owner, LabelValues.Value value) {
    return Finding.of(
        Code.LABEL_VALUE_RESERVED,
        value.site(),
        owner,
        value.text(),
        value.text().isEmpty() ? "a missing label" : "values outside the bound",
        fix(value));
  }

  private static String fix(LabelValues.Value value) {
    if (value.ofEnum()) {
      return "@LabelValue(\"" + (value.text().isEmpty() ? "none" : "others") + "\")";
    }
    return value.text().isEmpty()
        ? "use a word instead, such as \"none\""
        : "remove it; values that are not listed are recorded as \"_other\" anyway";
  }
}
