package io.forethought.processor.inference.scraped;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.exposition.MalformedScrapeException;
import io.forethought.processor.exposition.Scrape;
import java.util.List;
import org.junit.jupiter.api.Test;

class FamiliesTest {

  @Test
  void typesFollowFromSamplesWhereTheFormatLacksThem() throws MalformedScrapeException {
    assertThat(
            types(
                """
                # TYPE a_info gauge
                a_info{version="1"} 1
                # TYPE b_info gauge
                b_info{disk="x"} 1
                b_info{disk="y"} 1
                # TYPE c gauge
                c{c="open"} 1
                c{c="closed"} 0
                d_total 3
                e 4
                f_bucket{le="1"} 1
                f_bucket{le="+Inf"} 1
                f_sum 1
                f_count 1
                """))
        .containsExactly(
            "a_info INFO 1",
            "b_info GAUGE 2",
            "c STATE_SET 2",
            "d_total COUNTER 1",
            "e GAUGE 1",
            "f HISTOGRAM 4");
  }

  @Test
  void openMetricsOmitsSuffixes() throws MalformedScrapeException {
    assertThat(
            types(
                """
                # TYPE a info
                a_info{version="1"} 1
                # TYPE b counter
                b_total 1
                b_created 1.7e9
                # TYPE c stateset
                c{c="open"} 1
                # TYPE d summary
                d{quantile="0.5"} 1
                d_count 1
                d_sum 1
                # TYPE e gaugehistogram
                e_bucket{le="+Inf"} 1
                e_gcount 1
                e_gsum 1
                # EOF
                """))
        .containsExactly("a_info INFO 1", "b_total COUNTER 1", "c STATE_SET 1", "d SUMMARY 3");
  }

  @Test
  void gaugeHistogramsAreLeftOut() throws MalformedScrapeException {
    Families families =
        Families.of(
            Scrape.read(
                """
                # TYPE e gaugehistogram
                e_bucket{le="+Inf"} 1
                # EOF
                """));

    assertThat(families.leftOut())
        .containsExactly(new LeftOut("e", "Forethought has no type for gauge histograms"));
  }

  private static List<String> types(String text) throws MalformedScrapeException {
    return Families.of(Scrape.read(text)).all().stream()
        .map(family -> family.name() + " " + family.type() + " " + family.series())
        .toList();
  }
}
