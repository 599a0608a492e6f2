package io.forethought.runtime;

import io.forethought.runtime.text.ExpositionFormat;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a registry with the client's writers only.
 *
 * @param registry the registry
 * @param format the format
 * @param accept the {@code Accept} header of the request, {@code null} if it has none
 * @param families the names of the families to write
 */
record ClientScrape(
    PrometheusRegistry registry,
    ExpositionFormat format,
    @Nullable String accept,
    Predicate<String> families) {

  void write(OutputStream out) throws IOException {
    format.writer().write(out, registry.scrape(families), format.escaping(accept));
  }

  void writeGzip(OutputStream out) throws IOException {
    GZIPOutputStream gzip = new GZIPOutputStream(out);
    write(gzip);
    gzip.finish();
  }
}
