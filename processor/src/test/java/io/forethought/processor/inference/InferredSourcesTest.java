package io.forethought.processor.inference;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.exposition.MalformedScrapeException;
import io.forethought.processor.exposition.Scrape;
import io.forethought.processor.inference.scraped.Families;
import io.forethought.processor.inference.scraped.Family;
import io.forethought.processor.inference.source.Sources;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.SourceFile;
import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Exercise;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is inferred from the scrapes of real programs compiles, and exposes the same metrics. */
@Tag("once")
class InferredSourcesTest {

  static Stream<Page> pages() {
    return Page.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void sourcesCompileAndExposeWhatTheProgramExposes(Page page)
      throws ReflectiveOperationException, MalformedScrapeException {
    Inferred inferred = new Inference("shop", "2027-06-30", Set.of()).of(page.scrape());

    CompilerRun run = compiled(inferred);

    assertThat(run.foreignMessages()).isEmpty();
    assertThat(
            run.findings().stream()
                .map(found -> found.split(" "))
                .filter(found -> !found[0].equals("note"))
                .map(found -> found[0] + " " + found[1])
                .toList())
        .containsExactlyInAnyOrderElementsOf(
            inferred.warnings().stream().map(each -> "warning " + each.code().id()).toList());
    assertThat(exposed(run, inferred)).containsAllEntriesOf(expected(page, inferred));
  }

  private static CompilerRun compiled(Inferred inferred) {
    CompilerCall call = CompilerCall.javac();
    for (SourceFile file : Sources.of(inferred)) {
      call.source(file.type().qualified(), file.text());
    }
    CompilerRun run = call.run();
    assertThat(run.succeeded()).as("%s", String.join("\n", run.messages())).isTrue();
    return run;
  }

  /** The type and the labels of each family of the page, under the name that is declared. */
  private static Map<String, String> expected(Page page, Inferred inferred) {
    Map<String, String> expected =
        new TreeMap<>(shapes(Families.of(page.scrape()).withoutLabelsOfTarget()));
    inferred.leftOut().forEach(each -> expected.remove(each.name()));
    inferred.rules().forEach(rule -> expected.put(rule.name(), expected.remove(rule.old())));
    return expected;
  }

  /** The same for all inferred sets. */
  private static Map<String, String> exposed(CompilerRun run, Inferred inferred)
      throws ReflectiveOperationException, MalformedScrapeException {
    ClassLoader loader = run.loader();
    Map<String, String> exposed = new TreeMap<>();
    for (MetricSet set : inferred.sets()) {
      String scrape = Exercise.scrape(loader, set.type().qualified());
      exposed.putAll(shapes(Families.of(Scrape.read(scrape))));
    }
    return exposed;
  }

  private static Map<String, String> shapes(Families families) {
    Map<String, String> shapes = new TreeMap<>();
    for (Family family : families.all()) {
      Set<String> labels = new TreeSet<>();
      family.labels().forEach(label -> labels.add(label.name()));
      shapes.put(family.name(), family.type() + " " + labels);
    }
    return shapes;
  }
}
