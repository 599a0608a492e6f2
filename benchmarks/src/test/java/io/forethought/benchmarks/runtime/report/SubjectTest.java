package io.forethought.benchmarks.runtime.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages in the repository are worded as the next measurement would write them. */
class SubjectTest {

  @ParameterizedTest
  @EnumSource
  void thePageBeginsWithTheTextOfItsSubject(Subject subject) throws IOException {
    assertThat(page(subject)).startsWith(subject.reading() + "\nMeasured with\n");
  }

  @Test
  void everyTableAndRowIsOnAPage() throws IOException {
    List<String> pages = new ArrayList<>();
    for (Subject subject : Subject.values()) {
      pages.add(page(subject));
    }

    assertThat(Tables.ALL).allSatisfy(table -> assertThat(pages).anyMatch(has(table)));
  }

  private static Predicate<String> has(Table table) {
    return page ->
        page.contains("\n## " + table.title() + "\n")
            && table.rows().stream().allMatch(row -> page.contains("\n| " + row.title() + " | "));
  }

  private static String page(Subject subject) throws IOException {
    return Files.readString(Path.of("..").resolve(subject.page()));
  }
}
