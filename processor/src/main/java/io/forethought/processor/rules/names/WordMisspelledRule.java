package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.Misspelling;
import io.forethought.processor.rules.common.ChosenNameRule;
import io.forethought.processor.rules.common.Findings;
import java.util.LinkedHashSet;
import java.util.List;

/** Rejects misspelled units and suffixes in names. */
final class WordMisspelledRule implements ChosenNameRule {

  @Override
  public void check(Declared declared, Findings findings) {
    List<Misspelling> slips = Misspelling.in(declared.writtenWords(), declared.type());
    for (Misspelling slip : new LinkedHashSet<>(slips)) {
      findings.add(
          Code.WORD_MISSPELLED,
          declared.metric().name().site(),
          declared.name(),
          slip.word(),
          slip.meant(),
          CorrectName.of(declared).fix());
    }
  }
}
