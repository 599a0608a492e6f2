package io.forethought.processor.inference;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.exposition.Scrape;
import io.forethought.processor.inference.scraped.Elsewhere;
import io.forethought.processor.inference.scraped.Families;
import io.forethought.processor.inference.scraped.Family;
import io.forethought.processor.inference.scraped.FamilySite;
import io.forethought.processor.inference.scraped.LeftOut;
import io.forethought.processor.model.Limits;
import io.forethought.processor.model.MetricSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the metrics of a scrape as if they were declared with the same names and values. */
public final class Examination {

  /** Few of the combinations of label values may exist, which a scrape shows. */
  private static final Set<Code> ABOUT_PRODUCTS =
      EnumSet.of(Code.METRIC_TOO_LARGE, Code.COMBINATIONS_TOO_MANY);

  /** Old names do not matter here. */
  private static final String NEVER = "";

  private Examination() {}

  /**
   * What is wrong with a scrape.
   *
   * @param ignored beginnings of the names of metrics that are not checked
   */
  public static Diagnosis of(Scrape scrape, Set<String> ignored) {
    Families families = Families.of(scrape).withoutLabelsOfTarget();
    List<LeftOut> leftOut = new ArrayList<>(families.leftOut());
    leftOut.addAll(Elsewhere.in(families));
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
    return new Diagnosis(
        cases.stream().mapToLong(Diagnosis.Case::series).sum(),
        cases,
        leftOut,
        families.ofTarget());
  }

  private static List<Finding> findings(List<Family> families) {
    List<Draft> drafts = new ArrayList<>();
    for (Family family : families) {
      drafts.add(Draft.of(family).changing(DraftLabel::asSeen).explicitlyNamed());
    }
    Set<String> large =
        families.stream()
            .filter(family -> family.series() > Limits.DEFAULT.seriesPerMetric())
            .map(Family::name)
            .collect(Collectors.toSet());
    List<MetricSet> sets = new Sets("", NEVER, Set.of()).of(Grouping.of(drafts));
    return Judge.findings(sets, Limits.DEFAULT).stream()
        .filter(finding -> finding.code() != Code.MODULE_TOO_LARGE)
        .filter(finding -> finding.causes().isEmpty())
        .filter(finding -> !ABOUT_PRODUCTS.contains(finding.code()) || isAboutOne(large, finding))
        .toList();
  }

  private static boolean isAboutOne(Set<String> families, Finding finding) {
    return finding.site() instanceof FamilySite site && families.contains(site.family());
  }

  private static Diagnosis.Case examined(Family family, boolean checked, List<Finding> findings) {
    long series = series(family);
    return new Diagnosis.Case(
        family.name(),
        family.line(),
        series,
        family.samples().size() - series,
        costs(family),
        checked ? Promlint.of(family) : List.of(),
        findings.stream().filter(finding -> isAbout(family, finding)).toList());
  }

  private static long series(Family family) {
    return family.samples().stream()
        .map(sample -> Map.entry(sample.name(), sample.labels()))
        .distinct()
        .count();
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
