package io.forethought.benchmarks.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page in the repository is worded as the next measurement would write it. */
@Tag("once")
class PageTest {

  @Test
  void thePageHasTheTextsAndRowsOfTheReport() throws IOException {
    Options options = Options.of();
    String page = Files.readString(Path.of("..").resolve(options.out()));

    assertThat(page)
        .contains(
            "\n"
                + Report.HOW
                + "Measured with\n\n```\n"
                + options.command().lines().toList().get(0))
        .contains(Stream.of(Home.values()).map(Home::title).toList())
        .contains(row(Stream.of(Recording.values()).map(Recording::title)))
        .contains(row(Stream.of(Neighbours.values()).map(Neighbours::title)))
        .contains("\n### 64 processes with 100,000 series\n")
        .contains("\n### 10,000 processes that have ended\n");
  }

  private static Iterable<String> row(Stream<String> titles) {
    return titles.map(title -> "\n| " + title + " | ").toList();
  }
}
