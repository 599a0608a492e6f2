package io.forethought.multiprocess;

import io.forethought.multiprocess.directory.Compaction;
import io.forethought.multiprocess.directory.DirectoryReader;
import io.forethought.multiprocess.directory.LiveFiles;
import io.forethought.multiprocess.directory.ProcessFiles;
import io.forethought.multiprocess.merge.Merge;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.registry.PrometheusScrapeRequest;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
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

  private static final System.Logger LOG = System.getLogger(SharedDirectory.class.getPackageName());

  /** More processes are compacted without being asked. Each costs the scrape some files. */
  private static final int ENDED_PROCESSES = 16;

  private final Path path;
  private final DirectoryReader reader;
  private final Problems problems;
  private final List<ProcessFiles> joined = new CopyOnWriteArrayList<>();

  private SharedDirectory(Path path) {
    this.path = path;
    this.reader = new DirectoryReader(path);
    this.problems = new Problems(path);
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
    if (!Files.isDirectory(path)) {
      Files.createDirectories(path);
    }
    SharedDirectory directory = new SharedDirectory(path.toRealPath());
    directory.warnOfDisk();
    return directory;
  }

  /**
   * Returns the directory that the operator has chosen: the system property {@code
   * forethought.multiprocess.dir}, or else the environment variable {@code
   * PROMETHEUS_MULTIPROC_DIR}.
   *
   * @return the directory, empty if neither is set
   */
  public static Optional<Path> configured() {
    String property = System.getProperty("forethought.multiprocess.dir");
    String chosen = property == null ? System.getenv("PROMETHEUS_MULTIPROC_DIR") : property;
    return chosen == null || chosen.isEmpty() ? Optional.empty() : Optional.of(Path.of(chosen));
  }

  private void warnOfDisk() {
    try {
      String type = Files.getFileStore(path).type();
      if (!type.equals("tmpfs") && !type.equals("ramfs")) {
        LOG.log(
            Level.WARNING,
            "{0} is on a file system of the type {1}. While the system writes it to a disk, a"
                + " change of a metric can take hundreds of milliseconds. Use a directory in"
                + " memory, such as /dev/shm.",
            path,
            type);
      }
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "The file system is unknown", e);
    }
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
    ProcessFiles files =
        ProcessFiles.open(path, id, message -> LOG.log(Level.WARNING, "{0}", message));
    joined.add(files);
    compactIfDue();
    return new SharedProcess(files, joined::remove);
  }

  private void compactIfDue() {
    try {
      if (Compaction.ended(path) >= ENDED_PROCESSES) {
        Compaction.run(path, false);
      }
    } catch (IOException e) {
      problems.warnOnce("The files of ended processes stay in {0}: {1}", e);
    }
  }

  /**
   * Deletes the gauges of a process that count only while it runs. For processes with Forethought,
   * this is not necessary.
   *
   * @param id the id of the process
   * @throws IOException if a file cannot be deleted
   */
  public void markProcessDead(String id) throws IOException {
    LiveFiles.delete(path, id);
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
    return Compaction.run(path, false).orElse(0);
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
    Merge merge = new Merge(includedNames);
    DirectoryReader.Contents contents = read(merge);
    List<MetricSnapshot> snapshots = new ArrayList<>(merge.snapshots());
    contents.bad().forEach(problems::report);
    merge.problems().forEach(problems::report);
    OwnMetrics.of(problems.size(), unsharedSeries()).stream()
        .filter(own -> includedNames.test(own.getMetadata().getName()))
        .forEach(snapshots::add);
    tidy(contents);
    return new MetricSnapshots(snapshots);
  }

  /** One scrape at a time, because values can move between memory and files. */
  private synchronized DirectoryReader.Contents read(Merge merge) {
    joined.forEach(ProcessFiles::check);
    DirectoryReader.Contents contents;
    try {
      contents = reader.read();
    } catch (NoSuchFileException | NotDirectoryException e) {
      contents = DirectoryReader.Contents.EMPTY;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    contents.files().forEach(merge::add);
    joined.forEach(process -> process.unshared().forEach(merge::add));
    return contents;
  }

  private int unsharedSeries() {
    return joined.stream().mapToInt(ProcessFiles::unsharedSeries).sum();
  }

  private void tidy(DirectoryReader.Contents contents) {
    try {
      if (contents.ended() >= ENDED_PROCESSES) {
        Compaction.run(path, false);
      } else if (contents.isExchanging()) {
        Compaction.finish(path);
      }
      if (contents.late() > 0) {
        Compaction.deleteLate(path);
      }
    } catch (IOException e) {
      problems.warnOnce("The files of ended processes stay in {0}: {1}", e);
    }
  }
}
