package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.NamePrefix;
import io.forethought.processor.naming.TypeWords;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;

/**
 * Rejects names that contain a metric type, as promtool does. A metric's own type is rejected even
 * as the first word.
 */
final class TypeInNameRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    for (NamePrefix prefix : NamePrefix.all(declarations)) {
      inPrefix(prefix, findings);
    }
    for (Declared declared : Declared.all(declarations)) {
      inName(declared, findings);
    }
  }

  private static void inPrefix(NamePrefix prefix, Findings findings) {
    for (String type : TypeWords.of(prefix.laterWords())) {
      findings.add(NameFinding.of(Code.TYPE_IN_NAME, prefix, type, prefix.fix()));
    }
  }

  private static void inName(Declared declared, Findings findings) {
    for (String type : TypeWords.in(declared)) {
      String fix = CorrectName.of(declared).fix();
      findings.add(NameFinding.of(Code.TYPE_IN_NAME, declared, type, fix));
    }
  }
}
