package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.ChosenNameRule;
import io.forethought.processor.rules.common.Findings;
import java.util.List;

/** Rejects the word {@code total} anywhere except at the end of a name. */
final class TotalInsideNameRule implements ChosenNameRule {

  @Override
  public void check(Declared declared, Findings findings) {
    if (refuses(declared)) {
      findings.add(
          Code.TOTAL_INSIDE_NAME,
          declared.metric().name().site(),
          declared.type().word(),
          declared.name(),
          CorrectName.of(declared).fix());
    }
  }

  private static boolean refuses(Declared declared) {
    List<String> words = declared.words();
    return words.size() > 1 && words.subList(0, words.size() - 1).contains("total");
  }
}
