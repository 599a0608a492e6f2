package io.forethought.multiprocess.sets;

import io.forethought.multiprocess.directory.ProcessFiles;
import io.forethought.multiprocess.format.ExtraFile;
import io.forethought.multiprocess.format.ExtraValue;
import io.forethought.multiprocess.format.MetricType;
import io.forethought.multiprocess.merge.Merge;
import io.forethought.multiprocess.scrape.DirectoryScrape;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.registry.PrometheusScrapeRequest;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Metrics of which each running process has its own. They are exposed with the label pid. */
final class ProcessMetrics implements MultiCollector {

  private final DirectoryScrape directory;
  private final ProcessFiles files;
  private final PrometheusRegistry own;

  /** Nothing else keeps it from being garbage collected. */
  @SuppressWarnings("UnusedVariable")
  private final Member member;

  private final List<MetricFamilyDescriptor> families = new ArrayList<>();

  /**
   * Shows the metrics of this process to the others.
   *
   * @param files the files of this process
   * @param own the metrics of this process
   */
  ProcessMetrics(
      DirectoryScrape directory, ProcessFiles files, PrometheusRegistry own, Member member) {
    this.directory = directory;
    this.files = files;
    this.own = own;
    this.member = member;
    for (MetricSnapshot family : own.scrape()) {
      ExtraValues.type(family).ifPresent(type -> families.add(descriptor(type, family)));
    }
    member.addExtras(
        ExtraValue.Kind.PROCESS, () -> ExtraValues.of(ExtraValue.Kind.PROCESS, own.scrape()));
    member.join();
  }

  private static MetricFamilyDescriptor descriptor(MetricType type, MetricSnapshot family) {
    MetricMetadata metadata = family.getMetadata();
    MetricFamilyDescriptor.Builder<?> descriptor =
        MetricFamilyDescriptor.of(
            io.prometheus.metrics.model.registry.MetricType.valueOf(type.name()),
            metadata.getName());
    descriptor.help(metadata.getHelp());
    if (metadata.getUnit() != null) {
      descriptor.unit(metadata.getUnit());
    }
    return descriptor.build();
  }

  @Override
  public MetricSnapshots collect() {
    return ofAll(own.scrape());
  }

  @Override
  public MetricSnapshots collect(@Nullable PrometheusScrapeRequest request) {
    return ofAll(own.scrape());
  }

  @Override
  public MetricSnapshots collect(Predicate<String> includedNames) {
    return ofAll(own.scrape(includedNames));
  }

  @Override
  public MetricSnapshots collect(
      Predicate<String> includedNames, @Nullable PrometheusScrapeRequest request) {
    return ofAll(own.scrape(includedNames));
  }

  @Override
  public List<MetricFamilyDescriptor> getMetricFamilyDescriptors() {
    return List.copyOf(families);
  }

  /** Adds the series of other processes, of the families that this process has, too. */
  private MetricSnapshots ofAll(MetricSnapshots ownSnapshots) {
    Map<String, MetricType> types = new TreeMap<>();
    for (MetricSnapshot family : ownSnapshots) {
      ExtraValues.type(family).ifPresent(type -> types.put(family.getMetadata().getName(), type));
    }
    if (types.isEmpty()) {
      return new MetricSnapshots();
    }
    List<ExtraValue> values = ExtraValues.of(ExtraValue.Kind.PROCESS, ownSnapshots);
    Merge merge = new Merge(types::containsKey, types);
    for (ExtraFile file : directory.processes(ExtraFile.inMemory(files.process(), values))) {
      file.metrics(ExtraValue.Kind.PROCESS).forEach(merge::add);
    }
    List<MetricSnapshot> snapshots = new ArrayList<>();
    for (MetricSnapshot family : ownSnapshots) {
      MetricMetadata metadata = family.getMetadata();
      MetricType type = types.get(metadata.getName());
      if (type != null) {
        add(metadata, type, merge, snapshots);
      }
    }
    merge.problems().forEach(directory::report);
    return new MetricSnapshots(snapshots);
  }

  private void add(
      MetricMetadata metadata, MetricType type, Merge merge, List<MetricSnapshot> snapshots) {
    try {
      snapshots.add(merge.snapshot(metadata.getName(), type, metadata));
    } catch (IllegalArgumentException invalid) {
      directory.report(metadata.getName(), String.valueOf(invalid.getMessage()));
    }
  }
}
