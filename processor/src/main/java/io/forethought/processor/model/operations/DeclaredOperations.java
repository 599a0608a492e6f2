package io.forethought.processor.model.operations;

import io.forethought.processor.model.CatalogueEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a metric set says about its operation as a whole.
 *
 * @param ownership who is responsible
 * @param alerts the alerts that compare several metrics
 */
public record DeclaredOperations(Ownership ownership, List<Alert> alerts) {

  /** That of a metric set that says nothing. */
  public static final DeclaredOperations NONE = new DeclaredOperations(Ownership.NONE, List.of());

  /** Copies the list. */
  public DeclaredOperations {
    alerts = List.copyOf(alerts);
  }

  /**
   * The metrics of the set with complete operations: words are replaced with names of metrics, and
   * each alert of the set is listed with the first metric that it mentions, or with the first of
   * the set.
   *
   * @param entries the metrics of the set, in the order of their declaration
   */
  public List<CatalogueEntry> completed(List<CatalogueEntry> entries) {
    Map<String, String> methods = new LinkedHashMap<>();
    entries.forEach(entry -> methods.putIfAbsent(entry.method(), entry.name().value()));
    MetricNames ofSet = new MetricNames(Optional.empty(), methods);
    Map<String, List<Alert>> byMethod =
        alerts.stream().collect(Collectors.groupingBy(alert -> home(alert, ofSet, entries)));
    List<CatalogueEntry> completed = new ArrayList<>();
    for (CatalogueEntry entry : entries) {
      List<Alert> listed = Optional.ofNullable(byMethod.remove(entry.method())).orElse(List.of());
      MetricNames names = new MetricNames(Optional.of(entry.name().value()), methods);
      completed.add(entry.with(entry.operations().in(names, ownership, inSet(listed, ofSet))));
    }
    return completed;
  }

  /** Alerts of the set have no metric of their own, so that {@code $metric} stands for none. */
  private List<Alert> inSet(List<Alert> listed, MetricNames ofSet) {
    return listed.stream().map(alert -> alert.in(ofSet, ownership)).toList();
  }

  private static String home(Alert alert, MetricNames names, List<CatalogueEntry> entries) {
    return alert.expr().words().stream()
        .flatMap(word -> names.method(word).stream())
        .findFirst()
        .orElseGet(() -> entries.get(0).method());
  }
}
