package io.forethought.multiprocess.merge;

import io.forethought.multiprocess.format.ExtraFile;
import io.forethought.multiprocess.format.ExtraValue;
import io.forethought.multiprocess.format.MetricFile;
import io.forethought.multiprocess.format.MetricType;
import io.forethought.multiprocess.format.SampleKey;
import io.prometheus.metrics.model.snapshots.Exemplar;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Makes one scrape of the files of all processes, like the Python client. */
public final class Merge {

  private final Predicate<String> families;
  private final Map<String, MetricType> types;
  private final Map<String, Family> merged = new LinkedHashMap<>();
  private final Map<String, String> problems = new TreeMap<>();

  /** Merges only families with these names, whose types are in the files. */
  public Merge(Predicate<String> families) {
    this(families, Map.of());
  }

  /**
   * Merges only families with these names.
   *
   * @param types the types of families that are known; that of others is in the first file
   */
  public Merge(Predicate<String> families, Map<String, MetricType> types) {
    this.families = families;
    this.types = types;
  }

  private record Family(MetricType type, String help, MergedFamily values) {}

  /** Adds the values of a file. */
  public void add(MetricFile file) {
    file.entries().forEach(entry -> add(file, entry));
  }

  /**
   * Adds facts, and exemplars of families of which a file was added, which are in no file of the
   * Python client.
   */
  public void add(ExtraFile extras) {
    extras.metrics(ExtraValue.Kind.FACT).forEach(this::add);
    for (ExtraValue exemplar : extras.exemplars()) {
      Family family = merged.get(exemplar.key().family());
      if (family != null && family.type() == exemplar.type()) {
        add(extras.name(), family, exemplar);
      }
    }
  }

  private void add(String file, Family family, ExtraValue exemplar) {
    ExtraValue.Origin origin = exemplar.origin();
    if (origin != null) {
      try {
        Labels labels = Labels.of(origin.labels().names(), origin.labels().values());
        family
            .values()
            .add(exemplar.key().labels(), new Exemplar(exemplar.value(), labels, origin.millis()));
      } catch (IllegalArgumentException invalid) {
        problems.put(file, String.valueOf(invalid.getMessage()));
      }
    }
  }

  private void add(MetricFile file, MetricFile.Entry entry) {
    SampleKey key = entry.key();
    Family family = merged.get(key.family());
    if (family == null) {
      if (!families.test(key.family())) {
        return;
      }
      String help = key.help() == null ? "" : key.help();
      MetricType type = types.getOrDefault(key.family(), file.name().type());
      family = new Family(type, help, MergedFamily.of(type));
      merged.put(key.family(), family);
    }
    if (family.type() == file.name().type()) {
      family.values().add(file, entry);
    } else {
      problems.put(
          file.source(),
          "its family " + key.family() + " is a " + family.type().text() + " in other files");
    }
  }

  /** Returns a family whose type was known, under other metadata than that in the files. */
  public MetricSnapshot snapshot(String name, MetricType type, MetricMetadata metadata) {
    Family family = merged.get(name);
    return (family == null ? MergedFamily.of(type) : family.values()).snapshot(metadata);
  }

  /** Returns the families whose types were not known. */
  public List<MetricSnapshot> snapshots() {
    Map<String, MetricSnapshot> snapshots = new LinkedHashMap<>();
    merged.forEach(
        (name, family) -> {
          if (!types.containsKey(name)) {
            add(name, family, snapshots);
          }
        });
    return List.copyOf(snapshots.values());
  }

  private void add(String name, Family family, Map<String, MetricSnapshot> snapshots) {
    try {
      MetricSnapshot snapshot = family.values().snapshot(new MetricMetadata(name, family.help()));
      String exposed = snapshot.getMetadata().getPrometheusName();
      if (snapshots.putIfAbsent(exposed, snapshot) != null) {
        problems.put(name, "another family is also exposed as " + exposed);
      }
    } catch (IllegalArgumentException e) {
      problems.put(name, String.valueOf(e.getMessage()));
    }
  }

  /** Returns the files and families that the scrape cannot contain, with the reasons. */
  public Map<String, String> problems() {
    return problems;
  }
}
