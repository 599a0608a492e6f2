package io.forethought.servlet.endpoint;

import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The request of a scraper: format, compression and samples.
 *
 * @param contentType the format
 * @param accept the header that selected the format; {@code null} if there was none
 * @param gzip whether to compress
 * @param names the names of samples and families; if empty, all samples
 */
record Wish(String contentType, @Nullable String accept, boolean gzip, Set<String> names) {

  private static final int MAX_QUERY = 1 << 16;
  private static final int MAX_NAMES = 1024;

  /**
   * Reads a request.
   *
   * @throws IllegalArgumentException if its query is invalid
   */
  static Wish of(Exchange exchange) {
    @Nullable String accept = joined(exchange.header("Accept"));
    return new Wish(
        Scrape.contentType(accept),
        accept,
        Scrape.takesGzip(joined(exchange.header("Accept-Encoding"))),
        names(exchange.query()));
  }

  /** Writes the requested metrics. */
  void write(PrometheusRegistry registry, OutputStream out) throws IOException {
    if (names.isEmpty()) {
      if (gzip) {
        Scrape.writeGzip(registry, accept, out);
      } else {
        Scrape.write(registry, accept, out);
      }
    } else if (gzip) {
      GZIPOutputStream compressed = new GZIPOutputStream(out);
      Scrape.writeOnly(registry, accept, names, compressed);
      compressed.finish();
    } else {
      Scrape.writeOnly(registry, accept, names, out);
    }
  }

  /** Returns the kind of this request. Requests of the same kind have the same response. */
  Kind kind() {
    return new Kind(contentType, accept == null ? "" : escaping(accept), gzip, names);
  }

  /** Headers that request an escaping are the same only if they are equal. */
  private static String escaping(String accept) {
    return accept.toLowerCase(Locale.ROOT).contains("escaping") ? accept : "";
  }

  private static @Nullable String joined(List<String> values) {
    return values.isEmpty() ? null : String.join(",", values);
  }

  private static Set<String> names(@Nullable String query) {
    Set<String> names = new TreeSet<>();
    if (query == null) {
      return names;
    }
    if (query.length() > MAX_QUERY) {
      throw new IllegalArgumentException("The query is longer than 65,536 characters.");
    }
    for (String parameter : query.split("&", -1)) {
      int equals = parameter.indexOf('=');
      if (equals >= 0 && decoded(parameter.substring(0, equals)).equals("name[]")) {
        names.add(decoded(parameter.substring(equals + 1)));
      }
    }
    if (names.size() > MAX_NAMES) {
      throw new IllegalArgumentException("The query has more than 1,024 names.");
    }
    return names;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("The query has a % without two hexadecimal digits.", e);
    }
  }

  /** The properties that distinguish responses. */
  record Kind(String contentType, String escaping, boolean gzip, Set<String> names) {

    // Not those of a record: Java 17 keeps the class of a record whose equals has been called, and
    // with it a web application that has stopped.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Kind kind
          && contentType.equals(kind.contentType)
          && escaping.equals(kind.escaping)
          && gzip == kind.gzip
          && names.equals(kind.names);
    }

    @Override
    public int hashCode() {
      return Objects.hash(contentType, escaping, gzip, names);
    }
  }
}
