package io.forethought.runtime.family;

import io.forethought.runtime.text.LabelText;
import io.forethought.runtime.text.Page;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import java.io.IOException;
import java.util.List;

/** A counter ready to be written. */
final class CounterRendering extends Rendering {

  private final CounterCells cells;
  private final LabelText text;

  CounterRendering(MetricMetadata metadata, CounterCells cells) {
    super(
        new CounterSnapshot(
            metadata, List.of(new CounterDataPointSnapshot(0, Labels.EMPTY, null, 0L))),
        cells.order());
    this.cells = cells;
    this.text = order().text(beginning(0));
  }

  @Override
  void writeSeries(Page page) throws IOException {
    SeriesOrder order = order();
    cells.slabs().forgetDeadThreads();
    for (int first = 0; first < order.size(); first += Page.BATCH) {
      writeBatch(order, first, Math.min(Page.BATCH, order.size() - first), page);
    }
  }

  private void writeBatch(SeriesOrder order, int first, int count, Page page) throws IOException {
    int[] numbers = page.cells();
    long[] wholes = page.values();
    for (int i = 0; i < count; i++) {
      numbers[i] = cells.cell(order.offset(first + i));
    }
    cells.slabs().sum(numbers, count, wholes);
    boolean fractions = cells.hasFractions();
    for (int i = 0; i < count; i++) {
      text.write(first + i, page);
      double whole = (double) wholes[i];
      page.writeValue(fractions ? whole + cells.fraction(order.offset(first + i)) : whole);
    }
  }
}
