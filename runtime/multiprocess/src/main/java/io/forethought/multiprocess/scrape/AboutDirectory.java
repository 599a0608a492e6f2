package io.forethought.multiprocess.scrape;

import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;

/** What a scrape says about the directory itself. */
final class AboutDirectory implements Collector {

  private final MetricFamilyDescriptor descriptor;
  private final IntSupplier value;
  private final Function<AboutDirectory, MetricSnapshot> snapshot;

  private AboutDirectory(
      MetricFamilyDescriptor.Builder<?> descriptor,
      IntSupplier value,
      Function<AboutDirectory, MetricSnapshot> snapshot) {
    this.descriptor = descriptor.build();
    this.value = value;
    this.snapshot = snapshot;
  }

  static List<Collector> of(IntSupplier badFiles, IntSupplier unsharedSeries) {
    return List.of(
        new AboutDirectory(
            MetricFamilyDescriptor.counter("forethought_multiprocess_bad_files_total")
                .help("Files in the shared directory that this process has found and cannot read."),
            badFiles,
            AboutDirectory::counter),
        new AboutDirectory(
            MetricFamilyDescriptor.gauge("forethought_multiprocess_unshared_series")
                .help("Series of this process that it cannot write into the shared directory."),
            unsharedSeries,
            AboutDirectory::gauge));
  }

  @Override
  public MetricFamilyDescriptor getMetricFamilyDescriptor() {
    return descriptor;
  }

  @Override
  public MetricSnapshot collect() {
    return snapshot.apply(this);
  }

  private MetricSnapshot counter() {
    return new CounterSnapshot(
        descriptor.getMetadata(),
        List.of(new CounterDataPointSnapshot(value.getAsInt(), Labels.EMPTY, null, 0L)));
  }

  private MetricSnapshot gauge() {
    return new GaugeSnapshot(
        descriptor.getMetadata(),
        List.of(new GaugeDataPointSnapshot(value.getAsInt(), Labels.EMPTY, null)));
  }
}
