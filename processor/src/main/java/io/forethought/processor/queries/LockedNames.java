package io.forethought.processor.queries;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.Lock;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.SampleNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The names in a lock file that are not exported any more. */
final class LockedNames {

  private final Map<String, Lock.Locked> removed = new HashMap<>();
  private final List<CatalogueEntry> added;

  LockedNames(Optional<Lock> lock, List<CatalogueEntry> exported) {
    if (lock.isEmpty()) {
      added = List.of();
      return;
    }
    List<Lock.Locked> before = lock.get().metrics();
    Set<String> now =
        Lock.of(exported).metrics().stream().map(Lock.Locked::name).collect(Collectors.toSet());
    Set<String> names = before.stream().map(Lock.Locked::name).collect(Collectors.toSet());
    before.stream()
        .filter(metric -> !now.contains(metric.name()))
        .forEach(
            metric ->
                SampleNames.of(metric.type(), metric.name())
                    .forEach(sample -> removed.put(sample, metric)));
    added = exported.stream().filter(entry -> !names.contains(entry.name().value())).toList();
  }

  Optional<Lookup> lookup(String name) {
    return Optional.ofNullable(removed.get(name))
        .map(metric -> new Lookup.Removed(metric.name(), now(name, metric)));
  }

  /** The sample of the only new metric with the same type and labels, or of the nearest one. */
  private Optional<String> now(String name, Lock.Locked metric) {
    Map<String, String> similar =
        added.stream()
            .filter(entry -> entry.type() == metric.type())
            .filter(entry -> labels(entry).equals(labels(metric)))
            .collect(
                Collectors.toMap(
                    entry -> entry.name().value(), this::family, (first, second) -> first));
    Collection<String> names = similar.keySet();
    Optional<String> found =
        names.size() == 1 ? names.stream().findFirst() : NearestName.to(metric.name(), names);
    String suffix = name.substring(SampleNames.family(metric.type(), metric.name()).length());
    return found.map(each -> similar.get(each) + suffix);
  }

  private String family(CatalogueEntry entry) {
    return SampleNames.family(entry.type(), entry.name().value());
  }

  private static Set<String> labels(CatalogueEntry entry) {
    return labels(entry.labels(), entry.type(), entry.name().value());
  }

  private static Set<String> labels(Lock.Locked metric) {
    return labels(metric.labels(), metric.type(), metric.name());
  }

  /** The label of the states has the name of the metric, which is not the same. */
  private static Set<String> labels(List<CatalogueLabel> labels, MetricType type, String name) {
    return labels.stream()
        .map(CatalogueLabel::name)
        .filter(label -> type != MetricType.STATE_SET || !label.equals(name))
        .collect(Collectors.toSet());
  }
}
