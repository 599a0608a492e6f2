package io.forethought.runtime.family;

import io.forethought.runtime.text.LabelText;
import io.forethought.runtime.text.Page;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes a histogram with fixed buckets. */
final class HistogramRendering extends Rendering {

  private final ClassicHistogramSeries histogram;
  private final int[] firstCells;
  private final LabelText text;
  private final byte[][] bounds;
  private final byte[] count;
  private final byte[] sum;

  /** The lines of the sample are its buckets, its count and its sum, in this order. */
  HistogramRendering(HistogramSnapshot sample, ClassicHistogramSeries histogram) {
    super(sample, histogram.points().order());
    this.histogram = histogram;
    this.firstCells = histogram.points().numbers(order());
    int buckets = histogram.buckets();
    String bucket = beginning(0).substring(0, beginning(0).indexOf('{'));
    this.text = order().text(bucket);
    this.bounds = new byte[buckets][];
    for (int i = 0; i < buckets; i++) {
      String le = beginning(i).substring(bucket.length() + 1) + ' ';
      bounds[i] = bytes((order().isLabelled() ? ',' : '{') + le);
    }
    this.count = bytes(beginning(buckets));
    this.sum = bytes(beginning(buckets + 1));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  void writeSeries(Page page) throws IOException {
    histogram.releaseUnreachable();
    long[] counts = new long[bounds.length];
    long[] copy = new long[bounds.length + 1];
    for (int i = 0; i < firstCells.length; i++) {
      double total = histogram.read(firstCells[i], counts, copy);
      long cumulated = 0;
      for (int bucket = 0; bucket < bounds.length; bucket++) {
        cumulated += counts[bucket];
        text.writeOpen(i, page);
        page.writeAgain(bucket, bounds[bucket]);
        page.writeValue(cumulated);
      }
      page.writeAgain(bounds.length, count);
      text.writeLabels(i, page);
      page.writeValue(cumulated);
      page.writeAgain(bounds.length + 1, sum);
      text.writeLabels(i, page);
      page.writeValue(total);
    }
  }
}
