package io.forethought.runtime;

import io.forethought.runtime.family.Rendering;
import io.forethought.runtime.text.ExpositionFormat;
import io.forethought.runtime.text.GzipPage;
import io.forethought.runtime.text.Page;
import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the families that write themselves, and snapshots by the client's writers, sorted by name
 * like the client's writers sort them.
 */
final class MergedScrape {

  private static final AtomicReference<@Nullable Page> LAST_PAGE = new AtomicReference<>();

  private static final AtomicReference<@Nullable GzipPage> LAST_GZIP_PAGE = new AtomicReference<>();

  private final List<Rendering> ours;
  private final List<MetricSnapshot> others;
  private final EscapingScheme escaping;

  /** The families and the snapshots are sorted by name. */
  MergedScrape(List<Rendering> ours, MetricSnapshots others, EscapingScheme escaping) {
    this.ours = ours;
    this.escaping = escaping;
    // The client's writers would omit the empty ones.
    this.others = others.stream().filter(other -> !other.getDataPoints().isEmpty()).toList();
  }

  /** Returns whether two families have the same name. The client would merge them. */
  boolean hasNameTwice() {
    List<String> names =
        Stream.concat(ours.stream().map(Rendering::name), others.stream().map(MergedScrape::name))
            .sorted()
            .toList();
    for (int i = 1; i < names.size(); i++) {
      if (names.get(i).equals(names.get(i - 1))) {
        return true;
      }
    }
    return false;
  }

  void write(ExpositionFormat format, OutputStream out) throws IOException {
    write(format, out, LAST_PAGE, Page::new);
  }

  void writeGzip(ExpositionFormat format, OutputStream out) throws IOException {
    write(format, out, LAST_GZIP_PAGE, GzipPage::new);
  }

  private <P extends Page> void write(
      ExpositionFormat format,
      OutputStream out,
      AtomicReference<@Nullable P> lastPage,
      Supplier<P> newPage)
      throws IOException {
    P last = lastPage.getAndSet(null);
    P page = last == null ? newPage.get() : last;
    try {
      page.begin(out);
      writeAll(format, page);
      page.write(format.end().getBytes(StandardCharsets.US_ASCII));
      page.finish();
    } finally {
      page.release();
      lastPage.set(page);
    }
    out.flush();
  }

  private void writeAll(ExpositionFormat format, Page page) throws IOException {
    int written = 0;
    for (Rendering next : ours) {
      int before = written;
      while (written < others.size() && name(others.get(written)).compareTo(next.name()) < 0) {
        written++;
      }
      writeOthers(others.subList(before, written), format, page);
      next.write(page, format);
    }
    writeOthers(others.subList(written, others.size()), format, page);
  }

  private void writeOthers(List<MetricSnapshot> run, ExpositionFormat format, Page page)
      throws IOException {
    if (!run.isEmpty()) {
      MetricSnapshots snapshots = new MetricSnapshots(run);
      page.writeOthers(out -> format.writePart(snapshots, escaping, out));
    }
  }

  private static String name(MetricSnapshot snapshot) {
    return snapshot.getMetadata().getPrometheusName();
  }
}
