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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the families that write themselves, and snapshots by the client's writers, sorted by name
 * like the client's writers sort them.
 */
final class MergedScrape {

  private final List<Rendering> ours;
  private final List<MetricSnapshot> others;
  private final EscapingScheme escaping;

  /** The families and the snapshots are sorted by name. */
  MergedScrape(List<Rendering> ours, MetricSnapshots others, EscapingScheme escaping) {
    this.ours = ours;
    this.escaping = escaping;
    // The client's writers would omit the empty ones.
    this.others = new ArrayList<>();
    for (MetricSnapshot other : others) {
      if (!other.getDataPoints().isEmpty()) {
        this.others.add(other);
      }
    }
  }

  /** Returns whether two families have the same name. The client would merge them. */
  boolean hasNameTwice() {
    Set<String> names = new HashSet<>();
    for (Rendering next : ours) {
      if (!names.add(next.name())) {
        return true;
      }
    }
    for (MetricSnapshot other : others) {
      if (!names.add(name(other))) {
        return true;
      }
    }
    return false;
  }

  void write(ExpositionFormat format, OutputStream out) throws IOException {
    write(format, Page.take(), out);
  }

  void writeGzip(ExpositionFormat format, OutputStream out) throws IOException {
    write(format, GzipPage.take(), out);
  }

  private void write(ExpositionFormat format, Page page, OutputStream out) throws IOException {
    try {
      page.begin(out);
      writeAll(format, page);
      page.write(format.end().getBytes(StandardCharsets.US_ASCII));
      page.finish();
    } finally {
      page.release();
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
