package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Rejects the word {@code total} anywhere except at the end of a name. */
final class TotalInsideNameRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.chosenNames(declarations, TotalInsideNameRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    return refuses(declared)
        ? Stream.of(
            Finding.of(
                Code.TOTAL_INSIDE_NAME,
                declared.metric().name().site(),
                declared.type().word(),
                declared.name(),
                CorrectName.of(declared).fix()))
        : Stream.empty();
  }

  private static boolean refuses(Declared declared) {
    List<String> words = declared.words();
    return words.size() > 1 && words.subList(0, words.size() - 1).contains("total");
  }
}
