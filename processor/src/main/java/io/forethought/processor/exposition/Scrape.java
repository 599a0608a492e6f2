package io.forethought.processor.exposition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a program exposes.
 *
 * @param openMetrics whether it is OpenMetrics, otherwise the text format of Prometheus
 * @param metadata what is known of each family, by the name in the scrape: OpenMetrics omits {@code
 *     _total} and {@code _info}
 * @param samples all samples in their order
 */
public record Scrape(
    boolean openMetrics, Map<String, ScrapedMetadata> metadata, List<ScrapedSample> samples) {

  /** Copies the collections. */
  public Scrape {
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    samples = List.copyOf(samples);
  }

  /**
   * Reads a scrape. A scrape that ends in {@code # EOF} is OpenMetrics.
   *
   * @throws MalformedScrapeException if a line has another form than both formats
   */
  public static Scrape read(String text) throws MalformedScrapeException {
    return new ScrapeReader(text).read();
  }
}
