package io.forethought.processor.catalogue;

import io.forethought.processor.model.Acceptance;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.SampleNames;
import io.forethought.processor.model.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a metric exports, found by the name of the metric or of one of its samples.
 *
 * @param text the explanation; empty if there is no such metric
 * @param names all names that can be explained
 */
public record Explanation(Optional<String> text, List<String> names) {

  /** Explains the metric of a name. */
  public static Explanation of(String name, List<CatalogueEntry> entries) {
    return new Explanation(
        entries.stream()
            .filter(entry -> names(entry).anyMatch(name::equals))
            .findFirst()
            .map(Explanation::explain),
        entries.stream().flatMap(Explanation::names).distinct().sorted().toList());
  }

  private static Stream<String> names(CatalogueEntry entry) {
    Stream<String> former =
        entry.formerly().stream()
            .flatMap(
                old ->
                    Stream.concat(
                        Stream.of(old.name()), SampleNames.of(entry.type(), old.name()).stream()));
    return Stream.concat(Stream.concat(Stream.of(entry.name().value()), samples(entry)), former);
  }

  private static Stream<String> samples(CatalogueEntry entry) {
    return SampleNames.of(entry.type(), entry.name().value()).stream();
  }

  private static String explain(CatalogueEntry entry) {
    List<String> lines = new ArrayList<>();
    lines.add(entry.name().value() + ": " + Visible.text(entry.help()));
    lines.add("type: " + entry.type().word());
    if (entry.unit() != BaseUnit.NONE) {
      lines.add("unit: " + entry.unit().word());
    }
    lines.add("samples: " + samples(entry).collect(Collectors.joining(", ")));
    entry.labels().forEach(label -> lines.add(label(entry, label)));
    if (!entry.buckets().isEmpty()) {
      lines.add("buckets: " + numbers(entry.buckets()) + ", +Inf");
    }
    if (!entry.quantiles().isEmpty()) {
      lines.add("quantiles: " + numbers(entry.quantiles()));
    }
    lines.add("series: at most " + Values.number(entry.series()));
    entry
        .formerly()
        .ifPresent(old -> lines.add("formerly: " + old.name() + ", until " + old.until()));
    entry.accepted().forEach(acceptance -> lines.add(accepted(acceptance)));
    lines.add("declared by: " + entry.place());
    lines.add("query: " + Query.of(entry));
    return String.join("\n  ", lines);
  }

  private static String label(CatalogueEntry entry, CatalogueLabel label) {
    boolean states =
        entry.type() == MetricType.STATE_SET && label.name().equals(entry.name().value());
    return (states ? "states: " : "label " + label.name() + ": ")
        + Values.all(label, Words::quoted);
  }

  private static String accepted(Acceptance acceptance) {
    return "accepted: "
        + acceptance.code()
        + (acceptance.reason().isEmpty() ? "" : ", " + Visible.text(acceptance.reason()));
  }

  private static String numbers(List<Double> numbers) {
    return numbers.stream().map(Words::number).collect(Collectors.joining(", "));
  }
}
