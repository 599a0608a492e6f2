package io.forethought.runtime;

import io.forethought.runtime.family.Rendering;
import io.forethought.runtime.text.ExpositionFormat;
import io.forethought.runtime.text.Page;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Families that write themselves and snapshots for the client's writers, in the order that those
 * writers give all of them: that of their names.
 */
final class MergedScrape {

  private static final AtomicReference<@Nullable Page> LAST_PAGE = new AtomicReference<>();

  private final List<Rendering> ours;
  private final List<MetricSnapshot> others;

  /** Both are sorted by name. */
  MergedScrape(List<Rendering> ours, MetricSnapshots others) {
    this.ours = ours;
    // The writers would leave the empty ones out.
    this.others = others.stream().filter(other -> !other.getDataPoints().isEmpty()).toList();
  }

  /** Whether a name stands there twice: the client would make one family of the two. */
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
    Page last = LAST_PAGE.getAndSet(null);
    Page page = last == null ? new Page() : last;
    page.begin(out);
    try {
      writeAll(format, page);
      page.write(format.end().getBytes(StandardCharsets.US_ASCII));
      page.flush();
    } finally {
      page.end();
      LAST_PAGE.set(page);
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

  private static void writeOthers(List<MetricSnapshot> run, ExpositionFormat format, Page page)
      throws IOException {
    if (!run.isEmpty()) {
      format.writePart(new MetricSnapshots(run), page.stream());
    }
  }

  private static String name(MetricSnapshot snapshot) {
    return snapshot.getMetadata().getPrometheusName();
  }
}
