package io.forethought.multiprocess.directory;

import io.forethought.multiprocess.format.Cell;
import io.forethought.multiprocess.format.ExtraValue;
import io.forethought.multiprocess.format.MemoryFile;
import io.forethought.multiprocess.format.MetricFile;
import io.forethought.multiprocess.format.MetricFileName;
import io.forethought.multiprocess.format.SampleKey;
import io.forethought.multiprocess.format.WritableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The files of this process. It never goes on with files of an earlier process: if the id is taken,
 * it appends a number. Values that no file can hold are kept in memory.
 */
public final class ProcessFiles implements AutoCloseable {

  private final Path directory;
  private final String wanted;
  private final Consumer<String> warn;
  private final ExtraWriter extras;

  /** When all values began at 0. They go on when the process joins again. */
  private final Instant joined = Instant.now().truncatedTo(ChronoUnit.MILLIS);

  /** By their names without a process. */
  private final Map<MetricFileName, WritableFile> files = new LinkedHashMap<>();

  private final UnsharedFiles unshared = new UnsharedFiles();
  private final AtomicInteger series = new AtomicInteger();
  private volatile String process;
  private @Nullable ProcessLock lock;
  private boolean isClosed;
  private boolean isWarned;

  private ProcessFiles(Path directory, String wanted, Consumer<String> warn) {
    this.directory = directory;
    this.wanted = wanted;
    this.process = wanted;
    this.warn = warn;
    this.extras = new ExtraWriter(warn);
  }

  /**
   * Takes an id that no other process has.
   *
   * @param directory the real path of the directory
   * @param wanted the id, if it is free
   * @param warn receives what goes wrong
   */
  public static ProcessFiles open(Path directory, String wanted, Consumer<String> warn) {
    ProcessFiles files = new ProcessFiles(directory, wanted, warn);
    files.join();
    return files;
  }

  private synchronized void join() {
    try {
      Files.createDirectories(directory);
      new DirectoryLock(directory)
          .hold(
              () -> {
                if (lock != null) {
                  lock.close();
                  lock = null;
                }
                Compaction.recover(directory);
                if (files.isEmpty()) {
                  process = Listing.of(directory).unused(wanted);
                }
                lock = ProcessLock.take(directory, process, joined);
                return process;
              });
    } catch (IOException e) {
      warnOnce(directory, e);
    }
  }

  private void warnOnce(Path file, IOException e) {
    if (!isWarned) {
      isWarned = true;
      warn.accept(
          "New series of this process are not shared with other processes: " + file + ": " + e);
    }
  }

  /**
   * Returns to the directory if it was emptied or replaced, or if it could not be written. Values
   * go on: what this process has counted is still true.
   */
  public synchronized void check() {
    if (isClosed) {
      return;
    }
    boolean isEmptied = isEmptied();
    files.entrySet().removeIf(each -> isLost(each.getKey(), each.getValue(), isEmptied));
    if (isEmptied) {
      join();
    }
    if (lock != null) {
      unshared.removeIf(this::isShared);
    }
  }

  private boolean isEmptied() {
    return lock == null || !lock.isVisible();
  }

  /**
   * Keeps the values of a file in memory if it is no longer in the directory, unless the only
   * series in it was removed.
   */
  private boolean isLost(MetricFileName kind, WritableFile file, boolean isEmptied) {
    if (file.isAt(path(kind))) {
      return false;
    }
    if (isEmptied || !kind.isOfSeries()) {
      unshared.at(kind).take(file);
    }
    file.closeQuietly();
    return true;
  }

  /** Moves values from memory into a file. Returns whether all have moved. */
  private boolean isShared(MetricFileName kind, MemoryFile memory) {
    try {
      return Uninterrupted.run(
          () -> {
            memory.moveTo(file(kind));
            return true;
          });
    } catch (IOException e) {
      warnOnce(path(kind), e);
      return false;
    }
  }

  private Path path(MetricFileName kind) {
    return directory.resolve(kind.of(process).toString());
  }

  /** Returns what stands for this process in the names of its files. */
  public String process() {
    return process;
  }

  /** Returns the cell of a series. */
  public synchronized Cell cell(MetricFileName name, SampleKey key) {
    MetricFileName kind = name.of("");
    if (isClosed || lock == null || unshared.contains(kind, key)) {
      return unshared.at(kind).cell(key);
    }
    try {
      return Uninterrupted.run(() -> file(kind).cell(key));
    } catch (IOException e) {
      warnOnce(path(kind), e);
      return unshared.at(kind).cell(key);
    }
  }

  /** Returns a number for the file of a series that can be removed. No earlier one has it. */
  public int newSeries() {
    return series.incrementAndGet();
  }

  /** Returns whether a file with these values is in the directory or to be written there. */
  public synchronized boolean has(MetricFileName name) {
    MetricFileName kind = name.of("");
    WritableFile file = files.get(kind);
    return unshared.contains(kind)
        || (file != null && (isClosed || isEmptied() || file.isAt(path(kind))));
  }

  /** Forgets the values of a file, which was removed. */
  public synchronized void forget(MetricFileName name) {
    MetricFileName kind = name.of("");
    unshared.remove(kind);
    WritableFile file = files.remove(kind);
    if (file != null) {
      file.closeQuietly();
    }
  }

  private WritableFile file(MetricFileName kind) throws IOException {
    WritableFile file = files.get(kind);
    if (file == null) {
      file = WritableFile.create(path(kind), kind);
      files.put(kind, file);
    }
    return file;
  }

  /** Returns the values that are not in files. */
  public synchronized List<MetricFile> unshared() {
    return unshared.read(process, joined.toEpochMilli());
  }

  /** Returns the number of series that are not in files. */
  public synchronized int unsharedSeries() {
    return unshared.size();
  }

  /** Shows other processes what has no place in the files with metrics, until this one ends. */
  public synchronized void writeExtras(List<ExtraValue> values) {
    if (!isClosed && lock != null) {
      extras.write(directory.resolve(SideFiles.extra(process)), values);
    }
  }

  /** Leaves the directory: removes the files that count for running processes only. */
  @Override
  public synchronized void close() throws IOException {
    isClosed = true;
    ProcessLock held = lock;
    if (held != null) {
      new DirectoryLock(directory)
          .hold(
              () -> {
                leave(held);
                return process;
              });
    }
  }

  private void leave(ProcessLock held) throws IOException {
    if (held.isVisible()) {
      extras.delete(directory.resolve(SideFiles.extra(process)));
    }
    for (Map.Entry<MetricFileName, WritableFile> file : files.entrySet()) {
      file.getValue().close();
      if (file.getKey().isLive() && held.isVisible()) {
        Files.deleteIfExists(path(file.getKey()));
      }
    }
    held.close();
  }
}
