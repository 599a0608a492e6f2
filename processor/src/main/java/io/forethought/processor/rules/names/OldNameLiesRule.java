package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.OldName;
import io.forethought.processor.naming.SpelledUnit;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rejects old names with another unit than that of the values. Old names without a unit are
 * accepted, and so are abbreviations of the correct unit.
 */
final class OldNameLiesRule implements Rule {

  /** Units that a metric without a declared unit may count. */
  private static final Set<String> COUNTED =
      Set.of(
          "minutes",
          "hours",
          "days",
          "weeks",
          "inches",
          "yards",
          "miles",
          "pounds",
          "ounces",
          "bits",
          "calories");

  @Override
  public void check(Declarations declarations, Findings findings) {
    for (OldName old : OldName.all(declarations)) {
      Optional<SpelledUnit> lie = old.declared().hasUnit() ? lie(old) : Optional.empty();
      if (lie.isPresent()) {
        findings.add(finding(old, lie.get()));
      }
    }
  }

  private static Optional<SpelledUnit> lie(OldName old) {
    BaseUnit declared = unit(old);
    List<String> words = old.words();
    Optional<SpelledUnit> last = SpelledUnit.atEnd(words).filter(SpelledUnit::spelledOut);
    if (declared == BaseUnit.NONE) {
      return last.filter(spelled -> !COUNTED.contains(spelled.word()));
    }
    return last.filter(spelled -> !spelled.measures(declared))
        .or(() -> SpelledUnit.last(words, declared).filter(spelled -> !spelled.isBase()));
  }

  private static BaseUnit unit(OldName old) {
    return old.declared().metric().unit().value();
  }

  private static Finding finding(OldName old, SpelledUnit spelled) {
    BaseUnit declared = unit(old);
    return Finding.of(
        Code.OLD_NAME_LIES,
        old.renaming().oldName().site(),
        old.name(),
        spelled.word(),
        old.declared().name(),
        declared == BaseUnit.NONE ? "declares no unit" : "declares Unit." + declared,
        fix(declared, spelled));
  }

  private static String fix(BaseUnit declared, SpelledUnit spelled) {
    if (declared == BaseUnit.NONE) {
      return spelled
          .unit()
          .filter(unit -> spelled.isBase())
          .map(CorrectName::attribute)
          .map(
              attribute ->
                  attribute + ", if the values are in that unit; otherwise remove @RenamedFrom")
          .orElse("remove @RenamedFrom");
    }
    return spelled.measures(declared)
        ? "remove @RenamedFrom, and export the old name with a recording rule that converts the"
            + " values"
        : "remove @RenamedFrom";
  }
}
