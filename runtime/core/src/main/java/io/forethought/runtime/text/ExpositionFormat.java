package io.forethought.runtime.text;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.config.PrometheusProperties;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A format for scrapes, and the media types that select it. */
@SuppressWarnings("ImmutableEnumChecker") // The writers are stateless and the set is immutable.
public enum ExpositionFormat {

  /** The text format 0.0.4, which every scraper reads. */
  TEXT(
      ExpositionFormats.init().getPrometheusTextFormatWriter(),
      Set.of("text/plain", "text/*", "*/*"),
      ""),

  /** OpenMetrics 1.0.0, for clients that ask for it. */
  OPEN_METRICS(
      ExpositionFormats.init().getOpenMetricsTextFormatWriter(),
      Set.of("application/openmetrics-text"),
      "# EOF\n"),

  /** OpenMetrics 2.0, if the operator switched it on. Only the client writes it. */
  OPEN_METRICS_2(
      ExpositionFormats.init().getOpenMetrics2TextFormatWriter(),
      Set.of(
          OpenMetrics2.isNegotiated()
              ? "application/openmetrics-text;version=2.0.0"
              : "application/openmetrics-text"),
      "# EOF\n"),

  /**
   * The binary format, if the Prometheus client's jar for it is present. Only this format supports
   * native histograms.
   */
  PROTOBUF(
      ExpositionFormats.init().getPrometheusProtobufWriter(),
      Set.of(
          "application/vnd.google.protobuf;proto=io.prometheus.client.metricfamily;"
              + "encoding=delimited"),
      "");

  private final ExpositionFormatWriter writer;
  private final Set<String> mediaTypes;
  private final String end;

  ExpositionFormat(ExpositionFormatWriter writer, Set<String> mediaTypes, String end) {
    this.writer = writer;
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
    writer.write(new EndCutter(out, end.length()), snapshots, escaping);
  }

  /**
   * Returns the client's writer for this format.
   *
   * @return the writer, whose output ends with {@link #end()}
   */
  public ExpositionFormatWriter writer() {
    return writer;
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
    return writer.isAvailable() && (this != OPEN_METRICS_2 || OpenMetrics2.isEnabled());
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
    String wanted =
        accept == null ? "" : AcceptHeader.parameter(accept, mediaTypes, "escaping").orElse("");
    return Stream.of(EscapingScheme.values())
        .filter(scheme -> scheme.getValue().equals(wanted))
        .findFirst()
        .orElse(EscapingScheme.DEFAULT);
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
  private static final class OpenMetrics2 {

    static boolean isEnabled() {
      return PrometheusProperties.get().getOpenMetrics2Properties().getEnabled();
    }

    /** Returns whether only scrapers that ask for this version get it. */
    static boolean isNegotiated() {
      return PrometheusProperties.get().getOpenMetrics2Properties().getContentNegotiation();
    }
  }
}
