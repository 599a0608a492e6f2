package io.forethought.processor.inference.scraped;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.exposition.MalformedScrapeException;
import io.forethought.processor.exposition.Scrape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void gaugeHistogramsAreLeftOutInTheTextFormatAsWell() throws MalformedScrapeException {
    Families families =
        Families.of(
            Scrape.read(
                """
                # TYPE e_seconds histogram
                e_seconds_bucket{le="+Inf"} 1
                # TYPE e_seconds_gcount gauge
                e_seconds_gcount 1
                # TYPE e_seconds_gsum gauge
                e_seconds_gsum 0.1
                # TYPE e_seconds_max gauge
                e_seconds_max 0.1
                """));

    assertThat(families.all()).extracting(Family::name).containsExactly("e_seconds_max");
    assertThat(families.leftOut())
        .containsExactly(new LeftOut("e_seconds", "Forethought has no type for gauge histograms"));
    assertThat(Elsewhere.in(families)).extracting(LeftOut::name).containsExactly("e_seconds_max");
  }

  @Test
  void familiesWithoutSamplesAreLeftOut() throws MalformedScrapeException {
    assertThat(
            Families.of(
                    Scrape.read(
                        """
                        # HELP a_total What it is.
                        # TYPE a_total counter
                        # TYPE b gauge
                        b 1
                        """))
                .leftOut())
        .containsExactly(
            new LeftOut("a_total", "the scrape has no sample of it, so its labels are unknown"));
  }

  @Test
  void onlyMaximaOfDistributionsAreLeftOut() throws MalformedScrapeException {
    Families families =
        Families.of(
            Scrape.read(
                """
                # TYPE pool_size gauge
                pool_size 3
                # TYPE pool_size_max gauge
                pool_size_max 10
                # TYPE wait_seconds summary
                wait_seconds_count 3
                wait_seconds_sum 3
                # TYPE wait_seconds_max gauge
                wait_seconds_max 2
                """));

    assertThat(Elsewhere.in(families))
        .extracting(LeftOut::name)
        .containsExactly("wait_seconds_max");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"system_cpu_sysload", "db_query_duration_millis", "db_queries", "jvmx_threads"})
  void metricsThatOnlyLookLikeThoseOfALibraryAreDeclared(String name)
      throws MalformedScrapeException {
    assertThat(Elsewhere.in(Families.of(Scrape.read(name + " 1\n")))).isEmpty();
  }

  private static List<String> types(String text) throws MalformedScrapeException {
    return Families.of(Scrape.read(text)).all().stream()
        .map(family -> family.name() + " " + family.type() + " " + family.series())
        .toList();
  }
}
