package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.Site;
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
    for (MetricSet set : declarations.sets()) {
      for (Collision collision : Collision.within(set)) {
        check(collision, isOfCalls(set) ? RENAME_METRIC : RENAME, findings);
      }
    }
  }

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    Set<List<String>> applications = new HashSet<>();
    for (Collision collision : Collision.among(module.own())) {
      List<String> sets = List.of(collision.later().set(), collision.earlier().set());
      if (!isOfApplications(collision) || applications.add(sets)) {
        check(collision, RENAME, findings);
      }
    }
  }

  private static boolean isOfCalls(MetricSet set) {
    return set.origin() == MetricSet.Origin.CALLS;
  }

  /** Whether one namespace would separate all metrics of the two sets. */
  private static boolean isOfApplications(Collision collision) {
    return collision.later().set().endsWith(Instrumentation.METRICS)
        && collision.earlier().set().endsWith(Instrumentation.METRICS);
  }

  private static void check(Collision collision, String fix, Findings findings) {
    if (collision.isOfWholeNames()) {
      findings.add(finding(collision, fix));
    }
  }

  private static Finding finding(Collision collision, String fix) {
    CatalogueEntry later = collision.later();
    CatalogueEntry earlier = collision.earlier();
    Optional<String> heir = heir(later, earlier);
    Optional<String> service = measuredHeir(later, earlier);
    if (heir.isEmpty() && service.isPresent()) {
      return Finding.of(
          Code.NAME_DECLARED_TWICE,
          later.name().site(),
          collision.wholeName(),
          service.get() + ", which inherits it",
          "repeat the method in \"" + service.get() + "\", with another name = \"…\"");
    }
    return Finding.of(
        Code.NAME_DECLARED_TWICE,
        later.name().site(),
        collision.wholeName(),
        heir.map(set -> set + ", which inherits it").orElse(earlier.site().describe()),
        heir.map(set -> "give \"" + set + "\" its own namespace or subsystem")
            .orElse(isOfApplications(collision) ? SEPARATE : fix));
  }

  /** The measured type that inherits the measured method from the other one. */
  private static Optional<String> measuredHeir(CatalogueEntry later, CatalogueEntry earlier) {
    Optional<Site> method = later.site().common(earlier.site());
    if (method.isEmpty() || later.set().equals(earlier.set())) {
      return Optional.empty();
    }
    String place = method.get().describe();
    return Stream.of(later.set(), earlier.set())
        .map(set -> set.substring(set.lastIndexOf('.') + 1))
        .map(set -> set.replaceFirst("Metrics$", "").replace('_', '.'))
        .filter(service -> !place.startsWith(service + "."))
        .findFirst();
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
