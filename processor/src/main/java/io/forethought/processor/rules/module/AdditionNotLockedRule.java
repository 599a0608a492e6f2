package io.forethought.processor.rules.module;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.Lock;
import io.forethought.processor.model.Lock.Locked;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports metrics and label values that are not in the lock file. */
final class AdditionNotLockedRule implements ModuleRule {

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    findings.addAll(
        Stream.concat(
            module.lock().stream().flatMap(lock -> metrics(module, lock)),
            LockedMetric.comparable(module).flatMap(AdditionNotLockedRule::values)));
  }

  private static Stream<Finding> metrics(ModuleMetrics module, Lock lock) {
    Set<String> known = lock.metrics().stream().map(Locked::name).collect(Collectors.toSet());
    Set<CatalogueEntry> successors = Removal.successors(module);
    return module.exported().stream()
        .filter(entry -> !known.contains(entry.name().value()) && !successors.contains(entry))
        .map(
            entry ->
                Finding.of(
                    Code.ADDITION_NOT_LOCKED,
                    entry.site(),
                    "The " + entry.type().word() + " \"" + entry.name().value() + "\""));
  }

  private static Stream<Finding> values(LockedMetric metric) {
    return metric
        .closedLabels()
        .flatMap(
            pair ->
                pair.now().values().stream()
                    .filter(value -> !pair.locked().values().contains(value))
                    .map(value -> "The value \"" + value + "\" of \"" + pair.now().name() + "\""))
        .map(
            what ->
                Finding.of(
                    Code.ADDITION_NOT_LOCKED,
                    metric.site(),
                    what + " of \"" + metric.name() + "\""));
  }
}
