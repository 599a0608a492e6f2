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

  /**
   * The metric with the best name; empty if another metric has the only name under which it could
   * be exported. Errors that are left must be accepted.
   */
  Optional<Draft> best(Draft draft) {
    List<Code> refused = aboutName(draft);
    if (refused.isEmpty()) {
      return Optional.of(draft);
    }
    Optional<Draft> correct =
        correct(draft)
            .filter(other -> aboutName(other).size() < refused.size())
            .filter(other -> isFaithful(draft, other) || !areSilenceable(refused))
            .filter(other -> claims.move(draft, other));
    return correct.isPresent() || !isIncomplete(draft)
        ? Optional.of(correct.orElse(draft))
        : Optional.of(complete(draft)).filter(other -> claims.move(draft, other));
  }

  /** Whether it is a counter without {@code _total}, which is exported with it nevertheless. */
  private static boolean isIncomplete(Draft draft) {
    return draft.family().type() == MetricType.COUNTER
        && !draft.name().full().endsWith(MetricType.COUNTER.suffix());
  }

  /** A counter under the name that it is exported with. */
  static Draft complete(Draft draft) {
    String full = draft.name().full() + MetricType.COUNTER.suffix();
    return draft.named(new DraftName(full, draft.name().unit(), false, 1));
  }

  private static boolean areSilenceable(List<Code> codes) {
    return codes.stream().allMatch(Code::canBeSilenced);
  }

  /** Whether a new name says what the old one says, with the same numbers. */
  private static boolean isFaithful(Draft draft, Draft renamed) {
    Family family = draft.family();
    return NameMeaning.isKept(
        SpelledOut.lowerWords(family.type(), family.name()),
        SpelledOut.lowerWords(family.type(), renamed.name().full()));
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
