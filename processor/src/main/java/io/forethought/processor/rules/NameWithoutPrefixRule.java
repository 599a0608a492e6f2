package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.DerivedName;
import io.forethought.processor.model.MetricSet;
import java.util.stream.Stream;

/** A name begins with that of the application. */
final class NameWithoutPrefixRule implements Rule {

  private static final String FIX = "begin with the name of your application: ";

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return Stream.concat(
        declarations.sets().stream().flatMap(NameWithoutPrefixRule::inSet),
        Declared.check(declarations, NameWithoutPrefixRule::inName));
  }

  /** What a set does not give to its derived names is told once, at the set. */
  private static Stream<Finding> inSet(MetricSet set) {
    boolean bare = NamePrefix.of(set).findAny().isEmpty();
    return Declared.of(set)
        .filter(declared -> bare && !declared.metric().nameGiven() && declared.hasWords())
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
    boolean broken =
        declared.hasExplicitWords()
            && DerivedName.words(declared.stem()).size() == 1
            && !PrefixReservedRule.isReserved(declared, declared.name());
    return broken
        ? Stream.of(declared.finding(Code.NAME_WITHOUT_PREFIX, fix(declared)))
        : Stream.empty();
  }

  private static String fix(Declared declared) {
    CorrectName correct = CorrectName.of(declared);
    String better = correct.full().orElse(declared.name());
    return NamePrefix.areUsable(declared.set())
        ? correct.fix()
        : FIX + "name = \"…_" + better + "\"";
  }
}
