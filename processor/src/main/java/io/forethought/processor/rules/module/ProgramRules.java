package io.forethought.processor.rules.module;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.Limits;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks modules that were compiled independently of each other and run in one program. Faults
 * within a single module are reported when it is compiled.
 */
public final class ProgramRules {

  private ProgramRules() {}

  /** The codes of all possible findings. */
  public static List<Code> codes() {
    return List.of(Code.NAME_TOO_SIMILAR, Code.NAME_TAKEN_BY_LIBRARY, Code.MODULE_TOO_LARGE);
  }

  /** All findings, each pair once: at the later metric. */
  public static Stream<Finding> findings(List<List<CatalogueEntry>> modules, Limits limits) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < modules.size(); i++) {
      List<CatalogueEntry> own = modules.get(i);
      List<CatalogueEntry> others = modules.subList(0, i).stream().flatMap(List::stream).toList();
      between(Code.NAME_TAKEN_BY_LIBRARY, new NameTakenByLibraryRule(), own, others)
          .forEach(findings::add);
      between(Code.NAME_TOO_SIMILAR, new NameTooSimilarRule(), own, others).forEach(findings::add);
    }
    List<CatalogueEntry> all = modules.stream().flatMap(List::stream).toList();
    new ModuleTooLargeRule().findings(module(all, List.of(), limits)).forEach(findings::add);
    return findings.stream();
  }

  /**
   * The findings that a rule has only because of the other modules. Metrics that accept the code
   * are ignored.
   */
  private static Stream<Finding> between(
      Code code, ModuleRule rule, List<CatalogueEntry> own, List<CatalogueEntry> others) {
    List<CatalogueEntry> judged = judged(code, own);
    List<Finding> within = rule.findings(module(judged, List.of(), Limits.DEFAULT));
    return rule.findings(module(judged, judged(code, others), Limits.DEFAULT)).stream()
        .filter(finding -> !within.contains(finding));
  }

  private static List<CatalogueEntry> judged(Code code, List<CatalogueEntry> entries) {
    return entries.stream().filter(entry -> !entry.accepts(code.id())).toList();
  }

  private static ModuleMetrics module(
      List<CatalogueEntry> own, List<CatalogueEntry> libraries, Limits limits) {
    return new ModuleMetrics(
        own,
        List.of(),
        libraries,
        List.of(),
        Optional.empty(),
        limits,
        Optional.empty(),
        List.of(),
        Set.of());
  }
}
