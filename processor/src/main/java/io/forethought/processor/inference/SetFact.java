package io.forethought.processor.inference;

import io.forethought.processor.model.Acceptance;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.TypeName;
import java.util.List;

/** Metric sets as facts. */
final class SetFact {

  private SetFact() {}

  /** A public interface that is not nested. */
  static MetricSet of(
      TypeName type,
      String namespace,
      String subsystem,
      List<Metric> metrics,
      List<Acceptance> accepted,
      Site site) {
    return new MetricSet(
        type,
        MetricSet.Kind.INTERFACE,
        MetricSet.Access.PUBLIC,
        List.of(),
        false,
        new Sited<>(namespace, site),
        new Sited<>(subsystem, site),
        metrics,
        List.of(),
        List.of(),
        List.of(),
        true,
        false,
        MetricSet.Origin.DECLARED,
        true,
        false,
        accepted,
        site);
  }
}
