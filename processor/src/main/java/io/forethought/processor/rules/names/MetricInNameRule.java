package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.EmptyWords;
import io.forethought.processor.naming.NamePrefix;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;

/** Rejects names that contain the word {@code metric}. */
final class MetricInNameRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    for (NamePrefix prefix : NamePrefix.all(declarations)) {
      inPrefix(prefix, findings);
    }
    for (Declared declared : Declared.all(declarations)) {
      if (!declared.isNamedAfterCalls()) {
        inName(declared, findings);
      }
    }
  }

  private static void inPrefix(NamePrefix prefix, Findings findings) {
    for (String word : EmptyWords.in(prefix.words())) {
      findings.add(NameFinding.of(Code.METRIC_IN_NAME, prefix, word, prefix.fix()));
    }
  }

  private static void inName(Declared declared, Findings findings) {
    for (String word : EmptyWords.in(declared.words())) {
      String fix = CorrectName.of(declared).fix();
      findings.add(NameFinding.of(Code.METRIC_IN_NAME, declared, word, fix));
    }
  }
}
