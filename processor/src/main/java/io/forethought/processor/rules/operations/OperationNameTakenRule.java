package io.forethought.processor.rules.operations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.Alert;
import io.forethought.processor.model.operations.Objective;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rejects two alerts, or two objectives, with the same name in a program. */
final class OperationNameTakenRule implements ModuleRule {

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    findings.addAll(
        Stream.concat(
            taken(
                module,
                "alert",
                entry -> entry.operations().alerts().stream().map(Alert::name).toList()),
            taken(
                module,
                "SLO",
                entry -> entry.operations().objectives().stream().map(Objective::name).toList())));
  }

  private static Stream<Finding> taken(
      ModuleMetrics module, String what, Function<CatalogueEntry, List<Sited<String>>> names) {
    Map<String, String> earlier = new HashMap<>();
    Stream.concat(module.libraries().stream(), module.kept().stream())
        .forEach(
            entry ->
                names
                    .apply(entry)
                    .forEach(name -> earlier.putIfAbsent(name.value(), entry.place())));
    return module.own().stream()
        .flatMap(
            entry ->
                names.apply(entry).stream()
                    .flatMap(
                        name ->
                            Stream.ofNullable(earlier.putIfAbsent(name.value(), entry.place()))
                                .map(place -> finding(what, name, place))));
  }

  private static Finding finding(String what, Sited<String> name, String place) {
    return Finding.of(Code.OPERATION_NAME_TAKEN, name.site(), what, name.value(), place);
  }
}
