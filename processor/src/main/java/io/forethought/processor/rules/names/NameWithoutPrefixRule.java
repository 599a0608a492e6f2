package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.NamePrefix;
import io.forethought.processor.naming.TypeWords;
import io.forethought.processor.naming.UnitWord;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.List;

/** Requires names that begin with the name of the application. */
final class NameWithoutPrefixRule implements Rule {

  private static final String FIX = "start with the name of your application: ";

  @Override
  public void check(Declarations declarations, Findings findings) {
    for (MetricSet set : declarations.sets()) {
      inSet(set, findings);
    }
    for (Declared declared : Declared.all(declarations)) {
      inName(declared, findings);
    }
  }

  /** A missing prefix of derived names is reported once, at the set. */
  private static void inSet(MetricSet set, Findings findings) {
    if (!NamePrefix.of(set).isEmpty()) {
      return;
    }
    for (Declared declared : Declared.of(set)) {
      if (!declared.metric().nameGiven()) {
        findings.add(
            Code.NAME_WITHOUT_PREFIX,
            set.namespace().site(),
            "derived name",
            declared.name(),
            FIX + "namespace = \"…\"");
        return;
      }
    }
  }

  private static void inName(Declared declared, Findings findings) {
    if (declared.metric().nameGiven() && declared.stemWords().size() == 1) {
      findings.add(NameFinding.of(Code.NAME_WITHOUT_PREFIX, declared, fix(declared)));
    }
  }

  private static String fix(Declared declared) {
    String word = declared.stemWords().get(0);
    boolean refusedLater =
        UnitWord.abbreviated(word).isPresent() || !TypeWords.of(List.of(word)).isEmpty();
    String other = FIX + "name = \"…\"";
    return refusedLater ? other : CorrectName.of(declared).fix(other);
  }
}
