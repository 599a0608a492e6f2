package io.forethought.processor.inference;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.exposition.Scrape;
import io.forethought.processor.model.Limits;
import io.forethought.processor.model.MetricSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the metrics of a scrape as if they were declared with the same names and values. */
public final class Examination {

  /** Old names do not matter here. */
  private static final String NEVER = "";

  private Examination() {}

  /**
   * What is wrong with a scrape.
   *
   * @param ignored beginnings of the names of metrics that are not checked
   */
  public static Diagnosis of(Scrape scrape, Set<String> ignored) {
    Families families = Families.of(scrape);
    List<LeftOut> leftOut = new ArrayList<>(families.leftOut());
    leftOut.addAll(Elsewhere.in(families.all()));
    Set<String> unchecked = new HashSet<>();
    leftOut.forEach(each -> unchecked.add(each.name()));
    List<Family> checked =
        families.all().stream()
            .filter(family -> !unchecked.contains(family.name()))
            .filter(family -> ignored.stream().noneMatch(family.name()::startsWith))
            .toList();
    List<Finding> findings = findings(checked);
    List<Diagnosis.Case> cases = new ArrayList<>();
    for (Family family : families.all()) {
      cases.add(examined(family, checked.contains(family), findings));
    }
    cases.sort(
        Comparator.comparingLong(Diagnosis.Case::series)
            .reversed()
            .thenComparing(Diagnosis.Case::name));
    return new Diagnosis(cases.stream().mapToLong(Diagnosis.Case::series).sum(), cases, leftOut);
  }

  private static List<Finding> findings(List<Family> families) {
    List<Draft> drafts = new ArrayList<>();
    for (Family family : families) {
      drafts.add(Draft.of(family).changing(DraftLabel::asSeen).explicitlyNamed());
    }
    List<Group> groups = new ArrayList<>();
    for (Group group : Grouping.of(drafts)) {
      groups.add(group.unnamed());
    }
    List<MetricSet> sets = new Sets("", NEVER, Set.of()).of(groups);
    return Judge.findings(sets, Limits.DEFAULT).stream()
        .filter(finding -> finding.code() != Code.MODULE_TOO_LARGE)
        .filter(finding -> finding.causes().isEmpty())
        .toList();
  }

  private static Diagnosis.Case examined(Family family, boolean checked, List<Finding> findings) {
    return new Diagnosis.Case(
        family.name(),
        family.line(),
        family.series(),
        costs(family),
        checked ? Promlint.of(family) : List.of(),
        findings.stream().filter(finding -> isAbout(family, finding)).toList());
  }

  private static boolean isAbout(Family family, Finding finding) {
    return finding.site() instanceof FamilySite site && site.family().equals(family.name());
  }

  private static List<Diagnosis.LabelCost> costs(Family family) {
    return family.labels().stream()
        .map(
            label ->
                new Diagnosis.LabelCost(
                    label.name(), label.values().size(), without(label.name(), family)))
        .sorted(Comparator.comparingLong(Diagnosis.LabelCost::without))
        .toList();
  }

  private static long without(String label, Family family) {
    return family.samples().stream()
        .map(
            sample -> {
              Map<String, String> others = new HashMap<>(sample.labels());
              others.remove(label);
              return Map.entry(sample.name(), others);
            })
        .distinct()
        .count();
  }
}
