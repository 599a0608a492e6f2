package io.forethought.runtime.text;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.config.ExporterProperties;
import io.prometheus.metrics.config.OpenMetrics2Properties;
import io.prometheus.metrics.config.PrometheusProperties;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import io.prometheus.metrics.expositionformats.OpenMetricsTextFormatWriter;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A format for scrapes, and the media types that select it. */
@SuppressWarnings("ImmutableEnumChecker") // The writer is stateless and the set is immutable.
public enum ExpositionFormat {

  /** The text format 0.0.4, which every scraper reads. */
  TEXT(Set.of("text/plain", "text/*", "*/*"), ""),

  /** OpenMetrics 1.0.0, for clients that ask for it. */
  OPEN_METRICS(Set.of("application/openmetrics-text"), "# EOF\n"),

  /** OpenMetrics 2.0, if the operator switched it on. Only the client writes it. */
  OPEN_METRICS_2(
      Set.of(
          openMetrics2().getContentNegotiation() // Only scrapers that ask for this version get it.
              ? "application/openmetrics-text;version=2.0.0"
              : "application/openmetrics-text"),
      "# EOF\n"),

  /**
   * The binary format, if the Prometheus client's jar for it is present. Only this format supports
   * native histograms.
   */
  PROTOBUF(
      Set.of(
          "application/vnd.google.protobuf;proto=io.prometheus.client.metricfamily;"
              + "encoding=delimited"),
      "");

  private final Set<String> mediaTypes;
  private final String end;
  private volatile @Nullable ExpositionFormatWriter writer;

  ExpositionFormat(Set<String> mediaTypes, String end) {
    this.mediaTypes = mediaTypes;
    this.end = end;
  }

  /**
   * Writes snapshots with the client's writer, without the end of a scrape.
   *
   * @param snapshots the snapshots
   * @param escaping how names with other characters are written
   * @param out where to write
   * @throws IOException if writing fails
   */
  public void writePart(MetricSnapshots snapshots, EscapingScheme escaping, OutputStream out)
      throws IOException {
    writer().write(EndCutter.of(out, end.length()), snapshots, escaping);
  }

  /**
   * Returns the client's writer for this format.
   *
   * @return the writer, whose output ends with {@link #end()}
   */
  public ExpositionFormatWriter writer() {
    ExpositionFormatWriter known = writer;
    if (known == null) {
      known = newWriter();
      writer = known;
    }
    return known;
  }

  // A program loads the writers of the formats in which it is scraped, and those of all formats
  // only
  // for a format that is rare.
  @SuppressWarnings("deprecation") // Like the client, until it removes this setting.
  private ExpositionFormatWriter newWriter() {
    ExporterProperties settings = PrometheusProperties.get().getExporterProperties();
    if (this == TEXT) {
      return PrometheusTextFormatWriter.builder()
          .setIncludeCreatedTimestamps(settings.getIncludeCreatedTimestamps())
          .setTimestampsInMs(settings.getPrometheusTimestampsInMs())
          .build();
    }
    if (this == OPEN_METRICS) {
      return OpenMetricsTextFormatWriter.builder()
          .setCreatedTimestampsEnabled(settings.getIncludeCreatedTimestamps())
          .setExemplarsOnAllMetricTypesEnabled(settings.getExemplarsOnAllMetricTypes())
          .build();
    }
    ExpositionFormats all = ExpositionFormats.init();
    return this == OPEN_METRICS_2
        ? all.getOpenMetrics2TextFormatWriter()
        : all.getPrometheusProtobufWriter();
  }

  /**
   * Returns whether a scrape consists of lines, each with one sample.
   *
   * @return false for the formats that only the client writes
   */
  public boolean isText() {
    return this == TEXT || this == OPEN_METRICS;
  }

  private boolean isAvailable() {
    return this == OPEN_METRICS_2 ? openMetrics2().getEnabled() : writer().isAvailable();
  }

  /**
   * Returns the end of a complete scrape.
   *
   * @return the last line, or the empty string
   */
  public String end() {
    return end;
  }

  /**
   * Returns how an {@code Accept} header wants this format to write names with characters that
   * earlier versions of Prometheus do not accept.
   *
   * @param accept the header, {@code null} if there is none
   * @return the value of its parameter {@code escaping}, or the client's default
   */
  public EscapingScheme escaping(@Nullable String accept) {
    if (accept == null) {
      return EscapingScheme.DEFAULT;
    }
    String wanted = AcceptHeader.parameter(accept, mediaTypes, "escaping").orElse("");
    for (EscapingScheme scheme : EscapingScheme.values()) {
      if (scheme.getValue().equals(wanted)) {
        return scheme;
      }
    }
    return EscapingScheme.DEFAULT;
  }

  /**
   * Returns the format that an {@code Accept} header prefers. The default is the text format. If
   * the header prefers two formats equally, the later one in this enum is used.
   *
   * @param accept the header, {@code null} if there is none
   * @return the format
   */
  public static ExpositionFormat preferred(@Nullable String accept) {
    if (accept == null) {
      return TEXT;
    }
    ExpositionFormat best = TEXT;
    double highest = 0;
    for (ExpositionFormat format : values()) {
      double quality = AcceptHeader.quality(accept, format.mediaTypes).orElse(0);
      if (quality > 0 && quality >= highest && format.isAvailable()) {
        best = format;
        highest = quality;
      }
    }
    return best;
  }

  /** What the operator set for OpenMetrics 2.0. */
  private static OpenMetrics2Properties openMetrics2() {
    return PrometheusProperties.get().getOpenMetrics2Properties();
  }
}
