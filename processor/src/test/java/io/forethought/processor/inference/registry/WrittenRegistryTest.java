package io.forethought.processor.inference.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.catalogue.JsonCatalogue;
import io.forethought.processor.exposition.Scrape;
import io.forethought.processor.exposition.ScrapedSample;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.operations.output.GeneratedFile;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.operations.output.registry.Naming;
import io.forethought.processor.operations.output.registry.RegistrySettings;
import io.forethought.processor.operations.output.registry.SemanticConventions;
import io.forethought.processor.operations.output.registry.Stability;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that a registry that was written from declarations describes the same metrics. */
class WrittenRegistryTest {

  private static final Path CATALOGUE =
      Path.of("../runtime/core/src/main/resources/META-INF/forethought/metrics.json");

  @ParameterizedTest
  @EnumSource
  void namesAndLabelsAreThoseOfTheDeclarations(Naming naming) throws Exception {
    List<CatalogueEntry> metrics = JsonCatalogue.read(Files.readString(CATALOGUE)).entries();
    Registry registry = new Registry();
    for (GeneratedFile file :
        new SemanticConventions(
                new MonitoredProgram("shop", metrics),
                new RegistrySettings("https://example.com/1", Stability.STABLE, naming))
            .all()) {
      registry.add(file.name(), file.content());
    }

    Scrape scrape = registry.scrape();

    assertThat(scrape.metadata()).hasSize(metrics.size());
    assertThat(metrics)
        .allSatisfy(
            metric -> {
              String name = metric.name().value();
              assertThat(scrape.metadata()).containsKey(name);
              assertThat(labels(scrape, name))
                  .as(name)
                  .containsExactlyInAnyOrderElementsOf(
                      metric.labels().stream().map(CatalogueLabel::name).toList());
            });
  }

  private static Set<String> labels(Scrape scrape, String name) {
    Set<String> labels = new TreeSet<>();
    for (ScrapedSample sample : scrape.samples()) {
      if (sample.name().equals(name) || sample.name().equals(name + "_count")) {
        labels.addAll(sample.labels().keySet());
      }
    }
    labels.remove("quantile");
    return labels;
  }
}
