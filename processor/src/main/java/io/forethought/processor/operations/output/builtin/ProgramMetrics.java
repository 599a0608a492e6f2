package io.forethought.processor.operations.output.builtin;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.http.Instrumentation;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The metrics of a program, found by what they record.
 *
 * @param entries all metrics
 */
record ProgramMetrics(List<CatalogueEntry> entries) {

  private static final String LIBRARIES = "io.forethought.";

  /**
   * The metric of a library of Forethought.
   *
   * @param names its names in the profiles
   */
  Optional<CatalogueEntry> ofLibrary(String... names) {
    return first(
        Stream.of(names)
            .map(
                name ->
                    entry ->
                        entry.name().value().equals(name) && entry.set().startsWith(LIBRARIES)));
  }

  /**
   * The metric of HTTP requests that the first of these methods declares.
   *
   * @param label a label that it must have; empty for none
   */
  Optional<CatalogueEntry> ofRequests(String label, String... methods) {
    return first(
        Stream.of(methods)
            .map(
                method ->
                    entry ->
                        entry.method().equals(method)
                            && entry.set().endsWith(Instrumentation.METRICS)
                            && (label.isEmpty() || has(entry, label))));
  }

  private Optional<CatalogueEntry> first(Stream<Predicate<CatalogueEntry>> wanted) {
    return wanted.flatMap(each -> entries.stream().filter(each).limit(1)).findFirst();
  }

  private static boolean has(CatalogueEntry entry, String label) {
    return entry.labels().stream().map(CatalogueLabel::name).anyMatch(label::equals);
  }
}
