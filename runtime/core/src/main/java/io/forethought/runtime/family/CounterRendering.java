package io.forethought.runtime.family;

import io.forethought.runtime.series.Cells;
import io.forethought.runtime.text.LabelText;
import io.forethought.runtime.text.Page;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Writes a counter. */
final class CounterRendering extends Rendering {

  private final Counting counting;
  private final Cells<CounterCell> cells;
  private final int[] wholes;
  private final LabelText text;

  CounterRendering(MetricMetadata metadata, Counting counting, Cells<CounterCell> cells) {
    super(
        new CounterSnapshot(
            metadata, List.of(new CounterDataPointSnapshot(0, Labels.EMPTY, null, 0L))),
        cells.order());
    this.counting = counting;
    this.cells = cells;
    this.wholes = new int[order().size()];
    Arrays.setAll(wholes, i -> cell(i).first());
    this.text = order().text(beginning(0));
  }

  @Override
  void writeSeries(Page page) throws IOException {
    counting.slabs().forgetDeadThreads();
    for (int first = 0; first < wholes.length; first += Page.BATCH) {
      writeBatch(first, Math.min(Page.BATCH, wholes.length - first), page);
    }
  }

  private void writeBatch(int first, int count, Page page) throws IOException {
    long[] values = page.values();
    counting.slabs().sum(wholes, first, count, values);
    boolean hasMore = counting.hasMore();
    for (int i = 0; i < count; i++) {
      text.write(first + i, page);
      boolean isAll = !hasMore && values[i] >= 0;
      page.writeValue(isAll ? (double) values[i] : value(values[i], cell(first + i)));
    }
  }

  private static double value(long whole, CounterCell cell) {
    return whole < 0 ? cell.get() : whole + cell.more();
  }

  private CounterCell cell(int series) {
    return cells.at(order().offset(series));
  }
}
