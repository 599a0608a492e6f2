package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.NamePrefix;
import io.forethought.processor.naming.TypeWords;
import io.forethought.processor.naming.UnitWord;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Requires names that begin with the name of the application. */
final class NameWithoutPrefixRule implements Rule {

  private static final String FIX = "start with the name of your application: ";

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        Stream.concat(
            declarations.sets().stream().flatMap(NameWithoutPrefixRule::inSet),
            Check.metrics(declarations, NameWithoutPrefixRule::inName)));
  }

  /** A missing prefix of derived names is reported once, at the set. */
  private static Stream<Finding> inSet(MetricSet set) {
    boolean bare = NamePrefix.of(set).findAny().isEmpty();
    return Declared.of(set).stream()
        .filter(declared -> bare && !declared.metric().nameGiven())
        .limit(1)
        .map(
            declared ->
                Finding.of(
                    Code.NAME_WITHOUT_PREFIX,
                    set.namespace().site(),
                    "derived name",
                    declared.name(),
                    FIX + "namespace = \"…\""));
  }

  private static Stream<Finding> inName(Declared declared) {
    boolean broken = declared.metric().nameGiven() && declared.stemWords().size() == 1;
    return broken
        ? Stream.of(NameFinding.of(Code.NAME_WITHOUT_PREFIX, declared, fix(declared)))
        : Stream.empty();
  }

  private static String fix(Declared declared) {
    String word = declared.stemWords().get(0);
    boolean refusedLater =
        UnitWord.abbreviated(word).isPresent() || !TypeWords.of(List.of(word)).isEmpty();
    String other = FIX + "name = \"…\"";
    return refusedLater ? other : CorrectName.of(declared).fix(other);
  }
}
