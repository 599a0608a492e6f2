package io.forethought.processor.inference;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.exposition.MalformedScrapeException;
import io.forethought.processor.exposition.Scrape;
import io.forethought.processor.inference.source.Sources;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.SourceFile;
import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Exercise;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a scrape contains, what is inferred from it compiles and runs. */
@Tag("once")
class RandomScrapesTest {

  static LongStream seeds() {
    return LongStream.range(0, Long.getLong("forethought.scrapes", 20));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sourcesCompileWithTheWarningsThatWerePrinted(long seed)
      throws MalformedScrapeException, ReflectiveOperationException {
    Inferred inferred =
        new Inference("shop", "2027-06-30", Set.of()).of(Scrape.read(RandomScrape.of(seed)));
    CompilerCall call = CompilerCall.javac();
    for (SourceFile file : Sources.of(inferred)) {
      call.source(file.type().qualified(), file.text());
    }

    CompilerRun run = call.run();

    assertThat(run.succeeded()).as("%s", String.join("\n", run.messages())).isTrue();
    assertThat(run.foreignMessages()).isEmpty();
    assertThat(run.findings())
        .filteredOn(found -> !found.startsWith("note"))
        .extracting(found -> found.substring(0, found.lastIndexOf(' ')))
        .containsExactlyInAnyOrderElementsOf(
            inferred.warnings().stream().map(each -> "warning " + each.code().id()).toList());
    for (MetricSet set : inferred.sets()) {
      Exercise.scrape(run.loader(), set.type().qualified());
    }
  }
}
