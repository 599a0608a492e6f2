package io.forethought.processor.inference;

import io.forethought.processor.exposition.MalformedScrapeException;
import io.forethought.processor.exposition.Scrape;
import io.forethought.processor.inference.source.Sources;
import io.forethought.processor.model.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is inferred for the package {@code shop}. */
final class InferredShop {

  private InferredShop() {}

  static String gauges(String names) {
    return List.of(names.split(" ")).stream()
        .map(name -> "# HELP %s What it is.%n# TYPE %s gauge%n%s 1%n".formatted(name, name, name))
        .collect(Collectors.joining());
  }

  static List<String> sets(String scrape) {
    return infer(scrape).sets().stream()
        .map(
            set ->
                set.type().nested()
                    + " "
                    + set.namespace().value()
                    + " "
                    + set.subsystem().value()
                    + ": "
                    + set.metrics().stream()
                        .map(metric -> metric.method())
                        .collect(Collectors.joining(" ")))
        .toList();
  }

  static String source(String scrape, String type) {
    return Sources.of(infer(scrape)).stream()
        .filter(file -> file.type().nested().equals(type))
        .map(SourceFile::text)
        .findFirst()
        .orElseThrow();
  }

  static Inferred infer(String scrape) {
    try {
      return new Inference("shop", "2027-06-30", Set.of()).of(Scrape.read(scrape));
    } catch (MalformedScrapeException e) {
      throw new IllegalStateException(e);
    }
  }
}
