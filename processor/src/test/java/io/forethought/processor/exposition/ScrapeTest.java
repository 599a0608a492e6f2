package io.forethought.processor.exposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("once")
class ScrapeTest {

  @Test
  void openMetricsEndsWithItsMark() throws MalformedScrapeException {
    Scrape scrape =
        Scrape.read(
            """
            # TYPE shop_wait_seconds histogram
            # UNIT shop_wait_seconds seconds
            # HELP shop_wait_seconds A \\"wait\\"\\nfor \\\\all.
            shop_wait_seconds_bucket{le="+Inf"} 3 1700000000.5 # {trace_id="a b"} 0.5 1700000000
            shop_wait_seconds_count 3
            # EOF
            """);

    assertThat(scrape.openMetrics()).isTrue();
    assertThat(scrape.metadata())
        .containsExactly(
            Map.entry(
                "shop_wait_seconds",
                new ScrapedMetadata("histogram", "A \"wait\"\nfor \\all.", "seconds", 1)));
    assertThat(scrape.samples())
        .containsExactly(
            new ScrapedSample("shop_wait_seconds_bucket", Map.of("le", "+Inf"), 3, 4),
            new ScrapedSample("shop_wait_seconds_count", Map.of(), 3, 5));
  }

  @Test
  void textOfPrometheusHasCommentsAndTimestampsAndAnyValue() throws MalformedScrapeException {
    Scrape scrape =
        Scrape.read(
            """
            # A comment
            #

            a { b = "c,}\\"" , d="", }\t NaN 12
            {"a.b","c.d"="e"} -Inf
            a +Inf
            a 1e3
            """
                .replace("\n", "\r\n"));

    assertThat(scrape.openMetrics()).isFalse();
    assertThat(scrape.samples())
        .isEqualTo(
            List.of(
                new ScrapedSample("a", Map.of("b", "c,}\"", "d", ""), Double.NaN, 4),
                new ScrapedSample("a.b", Map.of("c.d", "e"), Double.NEGATIVE_INFINITY, 5),
                new ScrapedSample("a", Map.of(), Double.POSITIVE_INFINITY, 6),
                new ScrapedSample("a", Map.of(), 1000, 7)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a{b="c} 1      | line 1: expected a closing quote at character 10
          a{b=c} 1       | line 1: expected a quote at character 5
          a{b="c" d} 1   | line 1: expected , or } at character 9
          a{b} 1         | line 1: expected = at character 4
          a{b="c",b="d"} | line 1: the label "b" occurs twice
          a one          | line 1: expected a number at character 3
          <html>         | line 1: expected a number at character 7
          {b="c"} 1      | line 1: expected a name at character 8
          # TYPE a sum b | line 1: there is no type "sum b"
          """)
  void otherLinesAreRejectedWithTheirPlace(String line, String message) {
    assertThatExceptionOfType(MalformedScrapeException.class)
        .isThrownBy(() -> Scrape.read(line))
        .withMessage(message);
  }

  @Test
  void anEmptyTextIsNotAScrape() {
    assertThatExceptionOfType(MalformedScrapeException.class)
        .isThrownBy(() -> Scrape.read("\n"))
        .withMessage("line 1: the scrape is empty");
  }
}
