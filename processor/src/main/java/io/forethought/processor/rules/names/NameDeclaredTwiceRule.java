package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.http.Instrumentation;
import io.forethought.processor.rules.common.Collision;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import io.forethought.processor.rules.common.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rejects two metrics with the same name in a set, which would fail, or in a module. */
final class NameDeclaredTwiceRule implements Rule, ModuleRule {

  private static final String RENAME =
      "rename one of the two methods, or set the name of one: name = \"…\"";

  private static final String RENAME_METRIC = "set the name of one of the two: name = \"…\"";

  private static final String SEPARATE =
      "give one of the two applications its own namespace: @InstrumentHttp(namespace = \"…\")";

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        declarations.sets().stream()
            .flatMap(set -> judge(Collision.within(set), isOfCalls(set) ? RENAME_METRIC : RENAME)));
  }

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    Set<List<String>> applications = new HashSet<>();
    findings.addAll(
        judge(
            Collision.among(module.own())
                .filter(
                    collision ->
                        !isOfApplications(collision)
                            || applications.add(
                                List.of(collision.later().set(), collision.earlier().set()))),
            RENAME));
  }

  private static boolean isOfCalls(MetricSet set) {
    return set.origin() == MetricSet.Origin.CALLS;
  }

  /** Whether one namespace would separate all metrics of the two sets. */
  private static boolean isOfApplications(Collision collision) {
    return Stream.of(collision.later(), collision.earlier())
        .allMatch(entry -> entry.set().endsWith(Instrumentation.METRICS));
  }

  private static Stream<Finding> judge(Stream<Collision> collisions, String fix) {
    return collisions.filter(Collision::isOfWholeNames).map(collision -> finding(collision, fix));
  }

  private static Finding finding(Collision collision, String fix) {
    CatalogueEntry later = collision.later();
    CatalogueEntry earlier = collision.earlier();
    Optional<String> heir = heir(later, earlier);
    return Finding.of(
        Code.NAME_DECLARED_TWICE,
        later.name().site(),
        collision.wholeName(),
        heir.map(set -> set + ", which inherits it").orElse(earlier.site().describe()),
        heir.map(set -> "give \"" + set + "\" its own namespace or subsystem")
            .orElse(isOfApplications(collision) ? SEPARATE : fix));
  }

  /** The set that inherits the metric from the other one, if both have the same method. */
  private static Optional<String> heir(CatalogueEntry later, CatalogueEntry earlier) {
    String place = later.site().describe();
    return later.set().equals(earlier.set()) || !place.equals(earlier.site().describe())
        ? Optional.empty()
        : Stream.of(later.set(), earlier.set())
            .map(set -> set.substring(set.lastIndexOf('.') + 1))
            .filter(set -> !place.startsWith(set + "."))
            .findFirst();
  }
}
