package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.Misspelling;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Rejects misspelled units and suffixes in names. */
final class WordMisspelledRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.chosenNames(declarations, WordMisspelledRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    return Misspelling.in(declared.writtenWords(), declared.type()).stream()
        .distinct()
        .map(
            slip ->
                Finding.of(
                    Code.WORD_MISSPELLED,
                    declared.metric().name().site(),
                    declared.name(),
                    slip.word(),
                    slip.meant(),
                    CorrectName.of(declared).fix()));
  }
}
