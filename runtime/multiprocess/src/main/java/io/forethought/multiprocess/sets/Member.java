package io.forethought.multiprocess.sets;

import io.forethought.GaugeMode;
import io.forethought.multiprocess.directory.ProcessFiles;
import io.forethought.multiprocess.format.ExtraValue;
import io.forethought.multiprocess.format.FileMode;
import io.forethought.multiprocess.format.MetricType;
import io.forethought.multiprocess.process.ProcessSeries;
import io.forethought.runtime.shared.Participant;
import io.forethought.runtime.shared.SharedDistribution;
import io.forethought.runtime.shared.SharedFamily;
import io.forethought.runtime.shared.SharedNumber;
import io.forethought.runtime.shared.SharedValues;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One metric set of this process. */
final class Member implements Participant {

  private final SetValues values;
  private final Memberships memberships;
  private final Map<String, MemberFamily<?>> families = new ConcurrentHashMap<>();
  private final List<Runnable> refreshes = new CopyOnWriteArrayList<>();
  private final List<Extras> extras = new CopyOnWriteArrayList<>();
  private volatile boolean isRegistered;

  private record Extras(ExtraValue.Kind kind, Supplier<List<ExtraValue>> values) {}

  Member(SetValues values, Memberships memberships) {
    this.values = values;
    this.memberships = memberships;
  }

  @Override
  public SharedValues values() {
    return values;
  }

  @Override
  public SharedFamily<SharedNumber> counter(String name, String help) {
    String family = ProcessSeries.counterFamily(name);
    return add(
        MetricType.COUNTER,
        null,
        family,
        memberships.files(),
        (series, labels) -> new CellNumber(series.counter(family, help, labels), null));
  }

  @Override
  public SharedFamily<SharedNumber> gauge(String name, String help, GaugeMode mode) {
    FileMode inFile = FileMode.valueOf(mode.name());
    GaugeSeries all = new GaugeSeries(inFile, memberships.isLeft(name));
    MemberFamily<SharedNumber> gauge =
        add(
            MetricType.GAUGE,
            inFile,
            name,
            memberships.files(this, name),
            (series, labels) ->
                all.add(new CellNumber(series.gauge(inFile, name, help, labels), inFile)));
    gauge.atEnd(all::end);
    return gauge;
  }

  @Override
  public SharedFamily<SharedDistribution> histogram(String name, String help, double[] bounds) {
    return add(
        MetricType.HISTOGRAM,
        null,
        name,
        memberships.files(),
        (series, labels) -> new CellDistribution(series.histogram(name, help, labels, bounds)));
  }

  @Override
  public SharedFamily<SharedDistribution> summary(String name, String help) {
    return add(
        MetricType.SUMMARY,
        null,
        name,
        memberships.files(),
        (series, labels) -> new CellDistribution(series.summary(name, help, labels)));
  }

  @Override
  public SharedFamily<?> info(String name, Supplier<MetricSnapshot> own) {
    return facts(MetricType.INFO, name, own);
  }

  @Override
  public SharedFamily<?> stateSet(String name, Supplier<MetricSnapshot> own) {
    return facts(MetricType.STATESET, name, own);
  }

  private SharedFamily<?> facts(MetricType type, String name, Supplier<MetricSnapshot> own) {
    addExtras(ExtraValue.Kind.FACT, () -> ExtraValues.of(ExtraValue.Kind.FACT, List.of(own.get())));
    return this.<Void>add(
        type,
        null,
        name,
        memberships.files(),
        (series, labels) -> {
          throw new UnsupportedOperationException("Facts are read as a whole.");
        });
  }

  private <S> MemberFamily<S> add(
      MetricType type,
      @Nullable FileMode mode,
      String name,
      ProcessFiles files,
      MemberFamily.Opening<S> opening) {
    MemberFamily<S> family = new MemberFamily<>(values, type, mode, name, files, opening);
    families.put(name, family);
    return family;
  }

  /** Returns whether a gauge of this set is in some files. */
  boolean uses(ProcessFiles files, String gauge) {
    MemberFamily<?> own = families.get(gauge);
    return own != null && own.type() == MetricType.GAUGE && own.files() == files;
  }

  /** Returns the names of the gauges. */
  List<String> gauges() {
    List<String> gauges = new ArrayList<>();
    families.forEach(
        (name, family) -> {
          if (family.type() == MetricType.GAUGE) {
            gauges.add(name);
          }
        });
    return gauges;
  }

  /** Returns the types of the families by their names. */
  Map<String, MetricType> types() {
    Map<String, MetricType> types = new ConcurrentHashMap<>();
    families.forEach((name, family) -> types.put(name, family.type()));
    return types;
  }

  /** Returns after which times series are removed, by the names of the families. */
  Map<String, Duration> idleTimes() {
    Map<String, Duration> times = new HashMap<>();
    families.forEach(
        (name, family) -> {
          Duration idle = family.idleTime();
          if (idle != null) {
            times.put(name, idle);
          }
        });
    return times;
  }

  @Override
  public void beforeReading(Runnable refresh) {
    refreshes.add(refresh);
    memberships.startRefreshing();
  }

  /** Adds what other processes see although the files have no place for it. */
  void addExtras(ExtraValue.Kind kind, Supplier<List<ExtraValue>> values) {
    extras.add(new Extras(kind, values));
    memberships.startRefreshing();
  }

  /** Returns what other processes see although the files have no place for it. */
  List<ExtraValue> extras(ExtraValue.Kind kind) {
    List<ExtraValue> values = new ArrayList<>();
    for (Extras each : extras) {
      if (isRegistered && each.kind() == kind) {
        values.addAll(each.values().get());
      }
    }
    return values;
  }

  /** Returns the exemplars of all series. */
  List<ExtraValue> exemplars() {
    List<ExtraValue> values = new ArrayList<>();
    families.values().forEach(family -> values.addAll(family.exemplars()));
    return values;
  }

  void refresh() {
    refreshes.forEach(Runnable::run);
  }

  @Override
  public void join() {
    isRegistered = true;
  }

  boolean isRegistered() {
    return isRegistered;
  }

  @Override
  public void leave() {
    refresh();
    families.values().forEach(MemberFamily::end);
    memberships.remove(this);
  }
}
