package io.forethought.runtime.family;

import io.forethought.runtime.series.Cells;
import io.forethought.runtime.series.SeriesOrder;
import io.forethought.runtime.text.LabelText;
import io.forethought.runtime.text.Page;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import java.io.IOException;
import java.util.List;

/** Writes a gauge. */
final class GaugeRendering extends Rendering {

  private final Cells<? extends GaugeDataPoint> cells;
  private final LabelText text;

  GaugeRendering(MetricMetadata metadata, Cells<? extends GaugeDataPoint> cells) {
    super(
        new GaugeSnapshot(metadata, List.of(new GaugeDataPointSnapshot(0, Labels.EMPTY, null))),
        cells.order());
    this.cells = cells;
    this.text = order().text(beginning(0));
  }

  @Override
  void writeSeries(Page page) throws IOException {
    SeriesOrder order = order();
    for (int i = 0; i < order.size(); i++) {
      text.write(i, page);
      page.writeValue(cells.at(order.offset(i)).get());
    }
  }
}
