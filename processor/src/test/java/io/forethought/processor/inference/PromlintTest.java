package io.forethought.processor.inference;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.inference.scraped.Families;
import io.forethought.processor.inference.scraped.Family;
import io.forethought.processor.testing.Promtool;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link Promlint} says what promtool says about the scrapes of real programs. */
@Tag("once")
class PromlintTest {

  static Stream<Page> pages() {
    return Stream.concat(
        Page.all().filter(page -> !page.scrape().openMetrics()), Stream.of(Page.MISTAKES));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void promtoolSaysTheSame(Page page) throws IOException, InterruptedException {
    Set<String> expected =
        Promtool.find()
            .check(page.text())
            .lines()
            .filter(line -> !line.isBlank())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> actual = new TreeSet<>();
    for (Family family : Families.of(page.scrape()).all()) {
      Promlint.of(family).forEach(text -> actual.add(family.name() + " " + text));
    }

    assertThat(actual).isEqualTo(expected);
  }
}
