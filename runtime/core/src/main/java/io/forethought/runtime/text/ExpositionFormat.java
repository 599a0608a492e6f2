package io.forethought.runtime.text;

import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A format that a scrape can be written in, and the media types that ask for it. */
@SuppressWarnings(
    "ImmutableEnumChecker") // The writers keep no state, and the set is never changed.
public enum ExpositionFormat {

  /** The text format 0.0.4, which every scraper reads. */
  TEXT(
      ExpositionFormats.init().getPrometheusTextFormatWriter(),
      Set.of("text/plain", "text/*", "*/*"),
      ""),

  /** OpenMetrics 1.0.0, for those who ask for it. */
  OPEN_METRICS(
      ExpositionFormats.init().getOpenMetricsTextFormatWriter(),
      Set.of("application/openmetrics-text"),
      "# EOF\n");

  private final ExpositionFormatWriter writer;
  private final Set<String> mediaTypes;
  private final String end;

  ExpositionFormat(ExpositionFormatWriter writer, Set<String> mediaTypes, String end) {
    this.writer = writer;
    this.mediaTypes = mediaTypes;
    this.end = end;
  }

  /**
   * Writes snapshots with the client's writer, but for the end of a scrape.
   *
   * @param snapshots the snapshots
   * @param out where to write
   * @throws IOException if writing fails
   */
  public void writePart(MetricSnapshots snapshots, OutputStream out) throws IOException {
    writer.write(new EndCutter(out, end.length()), snapshots);
  }

  /**
   * The client's writer of this format.
   *
   * @return the writer, which ends what it writes with {@link #end()}
   */
  public ExpositionFormatWriter writer() {
    return writer;
  }

  /**
   * What stands at the end of a whole scrape.
   *
   * @return the last line, or the empty string
   */
  public String end() {
    return end;
  }

  /**
   * The format that an {@code Accept} header likes best. The text format if there is no header, or
   * if it names neither; OpenMetrics if it likes both alike.
   *
   * @param accept the header, {@code null} if there is none
   * @return the format
   */
  public static ExpositionFormat preferred(@Nullable String accept) {
    if (accept == null) {
      return TEXT;
    }
    double openMetrics = AcceptHeader.quality(accept, OPEN_METRICS.mediaTypes).orElse(0);
    double text = AcceptHeader.quality(accept, TEXT.mediaTypes).orElse(0);
    return openMetrics > 0 && openMetrics >= text ? OPEN_METRICS : TEXT;
  }
}
