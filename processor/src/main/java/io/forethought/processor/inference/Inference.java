package io.forethought.processor.inference;

import io.forethought.processor.exposition.Scrape;
import io.forethought.processor.inference.scraped.Elsewhere;
import io.forethought.processor.inference.scraped.Families;
import io.forethought.processor.inference.scraped.Family;
import io.forethought.processor.inference.scraped.HelpText;
import io.forethought.processor.inference.scraped.LeftOut;
import io.forethought.processor.model.MetricSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How scrapes become declarations.
 *
 * @param packageName the package of the declarations
 * @param until the last day on which old names are exported
 * @param ignored beginnings of the names of families that are left out
 * @param taken names of types that a declaration cannot have
 */
public record Inference(String packageName, String until, Set<String> ignored, Set<String> taken) {

  /** Copies the sets. */
  public Inference {
    ignored = Set.copyOf(ignored);
    taken = Set.copyOf(taken);
  }

  /** Declarations that can have any name. */
  public Inference(String packageName, String until, Set<String> ignored) {
    this(packageName, until, ignored, Set.of());
  }

  /** Whether declarations can be in a package of this name. */
  public static boolean isPackage(String name) {
    return Stream.of(name.split("\\.", -1))
            .allMatch(
                word -> word.matches("[A-Za-z_][A-Za-z0-9_]*") && JavaWords.isIdentifier(word))
        && !name.startsWith("java.");
  }

  /** Declarations that the compiler accepts, without labels that say where the program runs. */
  public Inferred of(Scrape scrape) {
    return of(Families.of(scrape).withoutLabelsOfTarget());
  }

  /** Declarations with all labels, for a scrape that shows what the sources of a program say. */
  public Inferred withAllLabels(Scrape scrape) {
    return of(Families.of(scrape));
  }

  private Inferred of(Families families) {
    List<LeftOut> leftOut = new ArrayList<>(families.leftOut());
    leftOut.addAll(Elsewhere.in(families));
    Judge judge = new Judge(until);
    Claims claims = new Claims(families.all());
    List<Draft> drafts = new ArrayList<>();
    for (Family family : declared(families.all(), leftOut)) {
      drafts.add(Draft.of(HelpText.printable(family)));
    }
    NameChoice names = new NameChoice(judge, claims);
    List<Draft> chosen = new ArrayList<>();
    for (Draft draft : SharedLabels.in(drafts)) {
      names
          .best(LabelChoice.best(draft, judge))
          .ifPresentOrElse(chosen::add, () -> leftOut.add(nameless(draft)));
    }
    Sets sets = new Sets(packageName, until, taken);
    Settlement settlement = new Settlement(sets);
    List<Group> settled = settlement.of(Grouping.of(chosen));
    leftOut.addAll(settlement.leftOut());
    return inferred(settled, sets, leftOut, families.ofTarget());
  }

  private static LeftOut nameless(Draft draft) {
    return new LeftOut(
        draft.family().name(),
        "it would be exported as "
            + NameChoice.complete(draft).name().full()
            + ", which is another metric: choose a name for it");
  }

  private List<Family> declared(List<Family> all, List<LeftOut> leftOut) {
    Set<String> names = new HashSet<>();
    leftOut.forEach(each -> names.add(each.name()));
    return all.stream()
        .filter(family -> !names.contains(family.name()))
        .filter(family -> ignored.stream().noneMatch(family.name()::startsWith))
        .toList();
  }

  private Inferred inferred(
      List<Group> groups, Sets sets, List<LeftOut> leftOut, Map<String, String> ofTarget) {
    List<String> others = new ArrayList<>(taken);
    sets.of(groups).forEach(set -> others.add(set.type().nested()));
    List<Group> named = new EnumNames(packageName, others).named(groups);
    Map<String, List<String>> guesses = new TreeMap<>();
    List<FormerName> rules = new ArrayList<>();
    for (Group group : named) {
      for (Draft draft : group.drafts()) {
        guesses.put(draft.name().full(), Guesses.about(draft));
        if (draft.isRenamed() && !draft.name().formerKept()) {
          rules.add(FormerName.of(draft));
        }
      }
    }
    List<MetricSet> facts = sets.of(named);
    return new Inferred(facts, guesses, rules, Judge.warnings(facts), leftOut, ofTarget);
  }
}
