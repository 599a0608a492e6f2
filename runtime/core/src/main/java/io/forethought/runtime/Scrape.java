package io.forethought.runtime;

import io.forethought.runtime.family.Reading;
import io.forethought.runtime.text.AcceptHeader;
import io.forethought.runtime.text.ExposedNames;
import io.forethought.runtime.text.ExpositionFormat;
import io.forethought.runtime.text.SampleNames;
import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.config.PrometheusProperties;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Writes the content of a registry for Prometheus: in the text format 0.0.4, or in OpenMetrics
 * 1.0.0 if the scraper asks for it, or 2.0.0 if the operator switched it on. If {@code
 * prometheus-metrics-exposition-formats} is on the class path, the binary format is also available.
 * The Prometheus client's settings {@code io.prometheus.exporter.filter} apply, and the parameter
 * {@code escaping} of the {@code Accept} header.
 *
 * <pre>{@code
 * String accept = request.getHeader("Accept");
 * response.setContentType(Scrape.contentType(accept));
 * if (Scrape.takesGzip(request.getHeader("Accept-Encoding"))) {
 *   response.setHeader("Content-Encoding", "gzip");
 *   Scrape.writeGzip(registry, accept, response.getOutputStream());
 * } else {
 *   Scrape.write(registry, accept, response.getOutputStream());
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Scrape {

  /** Whether the operator enabled creation timestamps, which only the client can write. */
  private static final boolean TELLS_CREATION =
      PrometheusProperties.get().getExporterProperties().getIncludeCreatedTimestamps();

  /** The families that the operator leaves in the scrape. */
  private static final ExposedNames EXPOSED =
      ExposedNames.of(PrometheusProperties.get().getExporterFilterProperties());

  private Scrape() {}

  /**
   * Returns the content of a registry in the text format 0.0.4, for tests and debugging.
   *
   * @param registry the registry
   * @return the exposition text
   */
  public static String text(PrometheusRegistry registry) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try {
      write(registry, null, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString(StandardCharsets.UTF_8);
  }

  /**
   * Writes a registry in the format that the scraper prefers, piece by piece. Collectors that may
   * fail are read before the first byte is written. Does not close the stream.
   *
   * @param registry the registry
   * @param accept the {@code Accept} header of the request, {@code null} if it has none
   * @param out receives the output
   * @throws IOException if writing fails
   */
  public static void write(PrometheusRegistry registry, @Nullable String accept, OutputStream out)
      throws IOException {
    ExpositionFormat format = ExpositionFormat.preferred(accept);
    MergedScrape merged = merged(registry, format, format.escaping(accept), EXPOSED);
    if (merged == null) {
      new ClientScrape(registry, format, accept, EXPOSED).write(out);
    } else {
      merged.write(format, out);
    }
  }

  /**
   * Writes a registry like {@link #write}, compressed as one gzip member, for the {@code
   * Content-Encoding} {@code gzip}. This is almost as fast as writing it uncompressed, because most
   * of the text is already compressed.
   *
   * @param registry the registry
   * @param accept the {@code Accept} header of the request, {@code null} if it has none
   * @param out receives the output
   * @throws IOException if writing fails
   */
  public static void writeGzip(
      PrometheusRegistry registry, @Nullable String accept, OutputStream out) throws IOException {
    ExpositionFormat format = ExpositionFormat.preferred(accept);
    MergedScrape merged = merged(registry, format, format.escaping(accept), EXPOSED);
    if (merged == null) {
      new ClientScrape(registry, format, accept, EXPOSED).writeGzip(out);
    } else {
      merged.writeGzip(format, out);
    }
  }

  /**
   * Writes only the samples and families with these names, for the query parameter {@code name[]}.
   * Names must match exactly: {@code shop_wait_seconds_count} selects one sample of a histogram,
   * {@code shop_wait_seconds} all of them. The binary format and OpenMetrics 2.0 have no separate
   * samples: they contain every family with at least one requested sample. All other families are
   * not read.
   *
   * @param registry the registry
   * @param accept the {@code Accept} header of the request, {@code null} if it has none
   * @param names the names of samples and families
   * @param out receives the output
   * @throws IOException if writing fails
   */
  public static void writeOnly(
      PrometheusRegistry registry, @Nullable String accept, Set<String> names, OutputStream out)
      throws IOException {
    ExpositionFormat format = ExpositionFormat.preferred(accept);
    SampleNames wanted = new SampleNames(names);
    Predicate<String> families = EXPOSED.and(wanted::mayBeOf);
    EscapingScheme escaping = format.escaping(accept);
    MergedScrape merged = merged(registry, format, escaping, families);
    OutputStream filtered = format.isText() ? wanted.filter(out, escaping) : out;
    if (merged == null) {
      new ClientScrape(registry, format, accept, families).write(filtered);
    } else {
      merged.write(format, filtered);
    }
  }

  /** Returns the families with these names; null if only the client's writers can write them. */
  private static @Nullable MergedScrape merged(
      PrometheusRegistry registry,
      ExpositionFormat format,
      EscapingScheme escaping,
      Predicate<String> families) {
    // This scheme also changes names that consist of letters and underscores.
    if (TELLS_CREATION || !format.isText() || escaping == EscapingScheme.DOTS_ESCAPING) {
      return null;
    }
    Reading reading = new Reading();
    boolean all = families == EXPOSED && EXPOSED.areAll();
    MetricSnapshots others = all ? registry.scrape(reading) : registry.scrape(families, reading);
    MergedScrape merged = new MergedScrape(reading.renderings(), others, escaping);
    return merged.hasNameTwice() ? null : merged;
  }

  /**
   * Returns whether the scraper accepts the output of {@link #writeGzip}.
   *
   * @param acceptEncoding the {@code Accept-Encoding} header of the request, {@code null} if it has
   *     none
   * @return whether it accepts gzip
   */
  public static boolean takesGzip(@Nullable String acceptEncoding) {
    return AcceptHeader.takesGzip(acceptEncoding);
  }

  /**
   * Returns the {@code Content-Type} of the output of {@link #write}.
   *
   * @param accept the {@code Accept} header of the request, {@code null} if it has none
   * @return the content type, charset included
   */
  public static String contentType(@Nullable String accept) {
    return ExpositionFormat.preferred(accept).writer().getContentType();
  }
}
