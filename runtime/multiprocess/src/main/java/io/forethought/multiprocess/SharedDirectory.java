package io.forethought.multiprocess;

import io.forethought.multiprocess.directory.Compaction;
import io.forethought.multiprocess.directory.LiveFiles;
import io.forethought.multiprocess.format.ExtraFile;
import io.forethought.multiprocess.merge.Merge;
import io.forethought.multiprocess.scrape.DirectoryScrape;
import io.forethought.runtime.shared.DirectoryQuery;
import io.forethought.runtime.shared.DirectorySetting;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.registry.PrometheusScrapeRequest;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A directory in which several processes keep their metrics: Java programs with Forethought, and
 * Python programs with {@code prometheus_client}. Each process writes files of its own. Each can
 * serve a scrape with the metrics of all.
 *
 * <p>It is a collector of the Prometheus client, so every exporter can serve it:
 *
 * <pre>{@code
 * SharedDirectory directory = SharedDirectory.open(Path.of("/dev/shm/shop"));
 * SharedProcess process = directory.join();
 * SharedCounter orders =
 *     process.counter("shop_orders", "Orders accepted.", Map.of("channel", "web"));
 * orders.increment();
 * registry.register(directory);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class SharedDirectory implements MultiCollector {

  private final DirectoryScrape directory;

  /** Which families have names of other metrics. Only metric sets on the same registry know. */
  private volatile Predicate<MetricSnapshot> clashing = none -> false;

  private SharedDirectory(DirectoryScrape directory) {
    this.directory = directory;
  }

  /**
   * Opens a directory, and creates it if it does not exist. Logs a warning if it is on a disk,
   * where a change of a metric can wait until the system has written the file.
   *
   * @param path the directory
   * @return the directory
   * @throws IOException if there is no such directory and it cannot be created
   */
  public static SharedDirectory open(Path path) throws IOException {
    return new SharedDirectory(DirectoryScrape.open(path));
  }

  /**
   * Returns the directory that the operator has chosen: the system property {@code
   * forethought.multiprocess.dir}, or else the environment variable {@code
   * PROMETHEUS_MULTIPROC_DIR}.
   *
   * @return the directory, empty if neither is set
   */
  public static Optional<Path> configured() {
    return DirectorySetting.path();
  }

  /**
   * Adds this process to the directory, under its process id. If an earlier process with the same
   * id has left files, or one in another container has the same id, a number is added, as in {@code
   * 1-2}. When the JVM ends, the process leaves the directory.
   *
   * <p>If no file can be created, the metrics are kept in memory, with a warning, and only scrapes
   * of this object contain them.
   *
   * @return the files of this process
   */
  public SharedProcess join() {
    return join(Long.toString(ProcessHandle.current().pid()));
  }

  /**
   * Adds this process under another id, such as {@code "worker-1"}.
   *
   * @param id letters, digits, dots and hyphens
   * @return the files of this process
   */
  public SharedProcess join(String id) {
    if (!id.matches("[A-Za-z0-9.-]+")) {
      throw new IllegalArgumentException(
          "The id of a process consists of letters, digits, dots and hyphens: " + id);
    }
    return new SharedProcess(directory, directory.join(id));
  }

  /**
   * Deletes the gauges of a process that count only while it runs. For processes with Forethought,
   * this is not necessary.
   *
   * @param id the id of the process
   * @throws IOException if a file cannot be deleted
   */
  public void markProcessDead(String id) throws IOException {
    LiveFiles.delete(directory.path(), id);
  }

  /**
   * Replaces the files of ended processes by one file for each type of metric. This also happens
   * when many processes have ended, so it is seldom necessary. Scrapes of Java processes contain
   * the same values before, during and after it. A scrape of a Python process at this moment can
   * fail.
   *
   * @return how many files were replaced
   * @throws IOException if files cannot be read or written
   */
  public int compact() throws IOException {
    return Compaction.run(directory.path(), false).orElse(0);
  }

  /**
   * Returns the metrics of all processes.
   *
   * @return the families, sorted by name
   */
  @Override
  public MetricSnapshots collect() {
    return collect(name -> true, null);
  }

  @Override
  public MetricSnapshots collect(Predicate<String> includedNames) {
    return collect(includedNames, null);
  }

  @Override
  public MetricSnapshots collect(
      Predicate<String> includedNames, @Nullable PrometheusScrapeRequest request) {
    if (includedNames instanceof DirectoryQuery query) {
      query.exposes(directory.path(), isClashing -> clashing = isClashing);
      return new MetricSnapshots();
    }
    List<MetricSnapshot> snapshots = new ArrayList<>();
    Merge merge = directory.read(includedNames, Map.of(), ExtraFile.NONE);
    for (MetricSnapshot family : directory.others(merge)) {
      if (clashing.test(family)) {
        directory.report(family.getMetadata().getName(), "a metric of this process has its name");
      } else {
        snapshots.add(family);
      }
    }
    for (Collector about : directory.collectors()) {
      if (includedNames.test(about.getMetricFamilyDescriptor().getMetadata().getName())) {
        snapshots.add(about.collect());
      }
    }
    return new MetricSnapshots(snapshots);
  }
}
