package io.forethought.processor.inference;

import io.forethought.processor.exposition.Scrape;
import io.forethought.processor.model.MetricSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

  /** Declarations that the compiler accepts. */
  public Inferred of(Scrape scrape) {
    Families families = Families.of(scrape);
    List<LeftOut> leftOut = new ArrayList<>(families.leftOut());
    leftOut.addAll(Elsewhere.in(families.all()));
    Judge judge = new Judge(until);
    Claims claims = new Claims(families.all());
    List<Draft> drafts = new ArrayList<>();
    for (Family family : declared(families.all(), leftOut)) {
      drafts.add(Draft.of(HelpText.printable(family)));
    }
    NameChoice names = new NameChoice(judge, claims);
    List<Draft> chosen =
        LabelChoice.sharing(drafts).stream()
            .map(draft -> names.best(LabelChoice.best(draft, judge)))
            .toList();
    Sets sets = new Sets(packageName, until, taken);
    Settlement settlement = new Settlement(sets);
    List<Group> settled = settlement.of(Grouping.of(chosen));
    leftOut.addAll(settlement.leftOut());
    return inferred(settled, sets, leftOut);
  }

  private List<Family> declared(List<Family> all, List<LeftOut> leftOut) {
    Set<String> names = new HashSet<>();
    leftOut.forEach(each -> names.add(each.name()));
    return all.stream()
        .filter(family -> !names.contains(family.name()))
        .filter(family -> ignored.stream().noneMatch(family.name()::startsWith))
        .toList();
  }

  private Inferred inferred(List<Group> groups, Sets sets, List<LeftOut> leftOut) {
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
    return new Inferred(facts, guesses, rules, Judge.warnings(facts), leftOut);
  }
}
