package io.forethought.processor.inference;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.inference.scraped.Family;
import io.forethought.processor.inference.scraped.FamilySite;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.SpelledUnit;
import io.forethought.processor.naming.UnitFactor;
import io.forethought.processor.naming.UnitWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives metrics the names that the rules accept, and keeps the old ones where it is possible. */
final class NameChoice {

  private static final Set<Code> ABOUT_OLD_NAMES =
      Set.of(Code.OLD_NAME_UNEXPORTABLE, Code.OLD_NAME_LIES);

  private final Judge judge;
  private final Claims claims;

  NameChoice(Judge judge, Claims claims) {
    this.judge = judge;
    this.claims = claims;
  }

  /** The metric with the best name. Errors that are left must be accepted. */
  Draft best(Draft draft) {
    List<Code> refused = aboutName(draft);
    if (refused.isEmpty()) {
      return draft;
    }
    Optional<Draft> correct = correct(draft);
    return correct
        .filter(other -> aboutName(other).size() < refused.size())
        .filter(other -> claims.move(draft, other))
        .orElse(draft);
  }

  private Optional<Draft> correct(Draft draft) {
    CorrectName name = CorrectName.of(new Declared(judge.alone(draft), judge.named(draft)));
    return name.full()
        .filter(full -> !full.equals(draft.family().name()))
        .filter(full -> name.unit() == draft.name().unit() || !isAmbiguous(draft))
        .map(full -> former(draft.named(named(draft, full, name.unit()))));
  }

  /** Whether a letter can be a unit, but also the name of a thing: {@code plan_b}. */
  private static boolean isAmbiguous(Draft draft) {
    Family family = draft.family();
    return SpelledOut.lowerWords(family.type(), family.name()).stream()
        .anyMatch(word -> UnitWord.abbreviated(word).filter(UnitWord::isAmbiguous).isPresent());
  }

  private static DraftName named(Draft draft, String full, BaseUnit unit) {
    MetricType type = draft.family().type();
    BaseUnit exposed = type == MetricType.INFO ? BaseUnit.NONE : unit;
    return new DraftName(full, exposed, true, factor(draft, exposed));
  }

  /** From the unit in the old name to the base unit. */
  private static double factor(Draft draft, BaseUnit unit) {
    Family family = draft.family();
    return SpelledUnit.last(SpelledOut.lowerWords(family.type(), family.name()), unit)
        .map(spelled -> UnitFactor.of(spelled.meaning()))
        .orElse(1.0);
  }

  /** The same without the old name, if the metric cannot be exported under it. */
  private Draft former(Draft draft) {
    boolean impossible =
        judge.errorsIn(draft).stream()
            .anyMatch(finding -> ABOUT_OLD_NAMES.contains(finding.code()));
    return impossible || claims.isTaken(draft.family().name(), draft)
        ? draft.named(draft.name().withoutFormer())
        : draft;
  }

  private List<Code> aboutName(Draft draft) {
    return judge.errorsIn(draft).stream()
        .filter(NameChoice::isAboutName)
        .map(Finding::code)
        .toList();
  }

  private static boolean isAboutName(Finding finding) {
    return finding.site() instanceof FamilySite site && site.part().equals(FamilySite.NAME);
  }
}
