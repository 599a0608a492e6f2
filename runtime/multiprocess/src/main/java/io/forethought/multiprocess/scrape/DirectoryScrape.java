package io.forethought.multiprocess.scrape;

import io.forethought.multiprocess.directory.Compaction;
import io.forethought.multiprocess.directory.DirectoryReader;
import io.forethought.multiprocess.directory.ProcessFiles;
import io.forethought.multiprocess.directory.Uninterrupted;
import io.forethought.multiprocess.format.ExtraFile;
import io.forethought.multiprocess.format.MetricType;
import io.forethought.multiprocess.format.SeriesKey;
import io.forethought.multiprocess.merge.Merge;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** Reads a directory for scrapes, and keeps it small. */
public final class DirectoryScrape {

  private static final System.Logger LOG = System.getLogger("io.forethought.multiprocess");

  /** More processes are compacted without being asked. Each costs the scrape some files. */
  private static final int ENDED_PROCESSES = 16;

  private static final double MILLIS_PER_SECOND = 1e3;

  private final Path path;
  private final DirectoryReader reader;
  private final Problems problems;
  private final List<ProcessFiles> joined = new CopyOnWriteArrayList<>();
  private final List<Collector> collectors;

  private DirectoryScrape(Path path) {
    this.path = path;
    this.reader = new DirectoryReader(path);
    this.problems = new Problems(path);
    this.collectors = AboutDirectory.of(problems::size, this::unsharedSeries);
  }

  /**
   * Opens a directory, and creates it if it does not exist. Logs a warning if it is on a disk.
   *
   * @throws IOException if there is no such directory and it cannot be created
   */
  public static DirectoryScrape open(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      Files.createDirectories(path);
    }
    DirectoryScrape directory = new DirectoryScrape(path.toRealPath());
    directory.warnOfDisk();
    return directory;
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

  /** Returns the real path of the directory. */
  public Path path() {
    return path;
  }

  /** Adds this process under an id, to which a number is added if it is in use. */
  public ProcessFiles join(String id) {
    ProcessFiles files =
        ProcessFiles.open(path, id, message -> LOG.log(Level.WARNING, "{0}", message));
    joined.add(files);
    compactIfDue();
    return files;
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

  /** Removes what {@link #join} returned, as if the process had ended. */
  public void leave(ProcessFiles files) throws IOException {
    joined.remove(files);
    files.close();
  }

  /**
   * Reads the values of all processes.
   *
   * @param families the names of the families that are wanted
   * @param types the types of families, where they are known: others are ignored
   * @param own the facts and exemplars of this process
   */
  public Merge read(Predicate<String> families, Map<String, MetricType> types, ExtraFile own) {
    return read(families, types, own, Map.of());
  }

  /**
   * Reads the values of all processes, and removes series that are not used. The next reading does
   * not contain them.
   *
   * @param idleTimes after which time series are removed, by the names of families
   */
  public Merge read(
      Predicate<String> families,
      Map<String, MetricType> types,
      ExtraFile own,
      Map<String, Duration> idleTimes) {
    Merge merge = new Merge(families, types);
    DirectoryReader.Contents contents = read(merge);
    withOwn(contents.extras(), own).forEach(merge::add);
    contents.bad().forEach(problems::report);
    tidy(contents);
    Set<SeriesKey> unused =
        UnusedSeries.of(contents, idleTimes, System.currentTimeMillis() / MILLIS_PER_SECOND);
    if (!unused.isEmpty()) {
      remove(unused::contains);
    }
    return merge;
  }

  /** Removes series of all processes with Forethought. */
  public void remove(Predicate<SeriesKey> isRemoved) {
    try {
      Compaction.remove(path, isRemoved);
    } catch (IOException e) {
      problems.warnOnce("Series in {0} cannot be removed: {1}", e);
    }
  }

  /**
   * Reads the metrics of which each running process has its own.
   *
   * @param own those of this process
   */
  public List<ExtraFile> processes(ExtraFile own) {
    try {
      DirectoryReader.Contents contents = read(reader::readProcesses);
      contents.bad().forEach(problems::report);
      tidy(contents);
      return withOwn(contents.extras(), own);
    } catch (UncheckedIOException e) {
      problems.warnOnce("Scrapes contain no values of other processes in {0}: {1}", e);
      return List.of(own);
    }
  }

  /** The values of this process in memory are newer than those in its file. */
  private static List<ExtraFile> withOwn(List<ExtraFile> files, ExtraFile own) {
    List<ExtraFile> all = new ArrayList<>(List.of(own));
    for (ExtraFile file : files) {
      if (!file.process().equals(own.process())) {
        all.add(file);
      }
    }
    return all;
  }

  /** Returns the families whose types were not known. */
  public List<MetricSnapshot> others(Merge merge) {
    List<MetricSnapshot> others = merge.snapshots();
    merge.problems().forEach(problems::report);
    return others;
  }

  /** One scrape at a time, because values can move between memory and files. */
  private synchronized DirectoryReader.Contents read(Merge merge) {
    DirectoryReader.Contents contents = read(reader::read);
    contents.files().forEach(merge::add);
    joined.forEach(process -> process.unshared().forEach(merge::add));
    return contents;
  }

  private synchronized DirectoryReader.Contents read(
      Uninterrupted.Action<DirectoryReader.Contents> look) {
    joined.forEach(ProcessFiles::check);
    try {
      return look.run();
    } catch (NoSuchFileException | NotDirectoryException e) {
      return DirectoryReader.Contents.EMPTY;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private int unsharedSeries() {
    return joined.stream().mapToInt(ProcessFiles::unsharedSeries).sum();
  }

  /** Counts what is left out of a scrape, and logs it once. */
  public void report(String name, String reason) {
    problems.report(name, reason);
  }

  /** Returns the metrics about the directory itself, the same ones each time. */
  public List<Collector> collectors() {
    return collectors;
  }
}
