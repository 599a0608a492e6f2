package io.forethought.runtime.family;

import io.forethought.runtime.text.LabelText;
import io.forethought.runtime.text.Page;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import java.io.IOException;
import java.util.List;

/** Writes a counter. */
final class CounterRendering extends Rendering {

  private final Counting counting;
  private final int[] cells;
  private final LabelText text;

  CounterRendering(MetricMetadata metadata, Counting counting) {
    super(
        new CounterSnapshot(
            metadata, List.of(new CounterDataPointSnapshot(0, Labels.EMPTY, null, 0L))),
        counting.points().order());
    this.counting = counting;
    this.cells = counting.points().numbers(order());
    this.text = order().text(beginning(0));
  }

  @Override
  void writeSeries(Page page) throws IOException {
    counting.sums().releaseUnreachable();
    for (int first = 0; first < cells.length; first += Page.BATCH) {
      writeBatch(first, Math.min(Page.BATCH, cells.length - first), page);
    }
  }

  private void writeBatch(int first, int count, Page page) throws IOException {
    long[] values = page.values();
    counting.sums().wholes(cells, first, count, values);
    boolean hasMore = counting.hasMore();
    for (int i = 0; i < count; i++) {
      text.write(first + i, page);
      boolean isAll = !hasMore && values[i] >= 0;
      page.writeValue(isAll ? (double) values[i] : value(values[i], cells[first + i]));
    }
  }

  private double value(long whole, int cell) {
    return whole < 0 ? counting.value(cell) : whole + counting.more(cell);
  }
}
