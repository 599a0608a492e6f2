package io.forethought.multiprocess.sets;

import io.forethought.multiprocess.format.MetricType;
import io.forethought.multiprocess.format.SeriesKey;
import io.forethought.multiprocess.merge.Merge;
import io.forethought.multiprocess.scrape.DirectoryScrape;
import io.forethought.runtime.shared.MergedValues;
import io.forethought.runtime.shared.Participant;
import io.forethought.runtime.shared.SharedFamily;
import io.forethought.runtime.shared.SharedValues;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The values of metric sets in a directory. */
final class SetValues implements SharedValues {

  private final DirectoryScrape directory;
  private final Memberships memberships;

  SetValues(DirectoryScrape directory) {
    this.directory = directory;
    this.memberships = new Memberships(directory);
  }

  @Override
  public Path directory() {
    return directory.path();
  }

  @Override
  public Participant newParticipant() {
    Member member = new Member(this, memberships);
    memberships.add(member);
    return member;
  }

  /** Also shows other processes what changes when this process is not scraped. */
  void startRefreshing() {
    memberships.startRefreshing();
  }

  @Override
  public void refresh() {
    memberships.refresh();
  }

  @Override
  public MergedValues read(Predicate<String> families) {
    Map<String, MetricType> types = new HashMap<>();
    Map<String, Duration> idleTimes = new HashMap<>();
    for (Member member : memberships.members()) {
      types.putAll(member.types());
      idleTimes.putAll(member.idleTimes());
    }
    return new Values(directory.read(families, types, memberships.shared(), idleTimes));
  }

  /** Removes series of all processes. */
  void remove(Predicate<SeriesKey> isRemoved) {
    directory.remove(isRemoved);
  }

  @Override
  public MultiCollector ofEachProcess(PrometheusRegistry own) {
    Member member = new Member(this, memberships);
    memberships.add(member);
    return new ProcessMetrics(directory, memberships.files(), own, member);
  }

  /** The values at one moment. */
  private final class Values implements MergedValues {

    private final Merge merge;

    Values(Merge merge) {
      this.merge = merge;
    }

    @Override
    public MetricSnapshot family(SharedFamily<?> family, MetricMetadata metadata) {
      MemberFamily<?> own = (MemberFamily<?>) family;
      return merge.snapshot(own.name(), own.type(), metadata);
    }

    @Override
    public List<MetricSnapshot> others() {
      return directory.others(merge);
    }
  }

  @Override
  public void leaveOut(String family, String reason) {
    directory.report(family, reason);
  }

  @Override
  public List<Collector> collectors() {
    return directory.collectors();
  }
}
