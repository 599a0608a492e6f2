package io.forethought.processor.inference;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.processor.exposition.MalformedScrapeException;
import io.forethought.processor.exposition.Scrape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/**
 * A scrape of a real program, as {@code scrapes/README.md} lists them.
 *
 * @param name the name of its file
 * @param text its content
 */
record Page(String name, String text) {

  /** A page with the mistakes that promlint finds. */
  static final Page MISTAKES =
      new Page(
          "mistakes",
          """
          # TYPE a_seconds_total gauge
          a_seconds_total 1
          # HELP b_milliseconds Help.
          # TYPE b_milliseconds histogram
          b_milliseconds_bucket{le="1",userId="7"} 1
          b_milliseconds_bucket{le="+Inf",userId="7"} 1
          b_milliseconds_sum{userId="7"} 1
          b_milliseconds_count{userId="7"} 1
          # HELP c_count Help.
          # TYPE c_count gauge
          c_count{le="1"} 1
          # HELP d_bucket Help.
          # TYPE d_bucket counter
          d_bucket{quantile="1"} 1
          # HELP e_counter_ms_kb Help.
          # TYPE e_counter_ms_kb counter
          e_counter_ms_kb 1
          # HELP f:camelCase Help.
          # TYPE f:camelCase gauge
          f:camelCase 1
          # HELP g_sum Help.
          g_sum 1
          # HELP h_mebibytes_exabytes_kibibits Help.
          # TYPE h_mebibytes_exabytes_kibibits gauge
          h_mebibytes_exabytes_kibibits 1
          # HELP i_percent_watts Help.
          # TYPE i_percent_watts gauge
          i_percent_watts 1
          # HELP j_kilowatthours_days Help.
          # TYPE j_kilowatthours_days gauge
          j_kilowatthours_days 1
          # HELP k_summary Help.
          # TYPE k_summary summary
          k_summary{quantile="0.5"} 1
          k_summary_sum 1
          k_summary_count 1
          # HELP l_millisecond Help.
          # TYPE l_millisecond gauge
          l_millisecond 1
          # HELP m_histogram_size Help.
          # TYPE m_histogram_size gauge
          m_histogram_size 1
          # HELP n_gauge_total Help.
          # TYPE n_gauge_total counter
          n_gauge_total 1
          # HELP o_summary Help.
          o_summary 1
          """);

  /** All pages. */
  static Stream<Page> all() {
    return Stream.of(
            "alertmanager",
            "blackbox-exporter",
            "blackbox-probe",
            "caddy",
            "etcd",
            "forethought-sample",
            "forethought-sample.om",
            "node-exporter",
            "postgres-exporter",
            "prometheus",
            "pushgateway",
            "python-shop",
            "python-shop.om",
            "redis-exporter",
            "spring-boot-micrometer",
            "spring-boot-micrometer.om")
        .map(Page::of);
  }

  /** A page by the name of its file without {@code .txt}. */
  static Page of(String name) {
    try (InputStream in = Page.class.getResourceAsStream("/scrapes/" + name + ".txt")) {
      return new Page(name, new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Scrape scrape() {
    try {
      return Scrape.read(text);
    } catch (MalformedScrapeException e) {
      throw new IllegalStateException(name, e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
