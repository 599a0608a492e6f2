package io.forethought.runtime;

import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A format that a scrape can be written in, and the media types that ask for it. */
record ExpositionFormat(ExpositionFormatWriter writer, Set<String> mediaTypes) {

  /** The text format 0.0.4, which every scraper reads. */
  static final ExpositionFormat TEXT =
      new ExpositionFormat(
          ExpositionFormats.init().getPrometheusTextFormatWriter(),
          Set.of("text/plain", "text/*", "*/*"));

  /** OpenMetrics 1.0.0, for those who ask for it. */
  static final ExpositionFormat OPEN_METRICS =
      new ExpositionFormat(
          ExpositionFormats.init().getOpenMetricsTextFormatWriter(),
          Set.of("application/openmetrics-text"));

  /**
   * The format that an {@code Accept} header likes best. The text format if there is no header, or
   * if it names neither; OpenMetrics if it likes both alike.
   */
  static ExpositionFormat preferred(@Nullable String accept) {
    if (accept == null) {
      return TEXT;
    }
    double openMetrics = OPEN_METRICS.quality(accept);
    return openMetrics > 0 && openMetrics >= TEXT.quality(accept) ? OPEN_METRICS : TEXT;
  }

  /** The highest q that the header gives this format, 0 if none. */
  private double quality(String accept) {
    double best = 0;
    for (String range : accept.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] parts = range.split(";", -1);
      if (mediaTypes.contains(parts[0].strip())) {
        best = Math.max(best, q(parts));
      }
    }
    return best;
  }

  private static double q(String[] parts) {
    for (String part : parts) {
      String parameter = part.strip();
      if (parameter.startsWith("q=")) {
        try {
          return Double.parseDouble(parameter.substring("q=".length()));
        } catch (NumberFormatException e) {
          return 0;
        }
      }
    }
    return 1;
  }
}
