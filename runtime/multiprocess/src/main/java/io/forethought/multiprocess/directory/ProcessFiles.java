package io.forethought.multiprocess.directory;

import io.forethought.multiprocess.format.Cell;
import io.forethought.multiprocess.format.MemoryFile;
import io.forethought.multiprocess.format.MetricFile;
import io.forethought.multiprocess.format.MetricFileName;
import io.forethought.multiprocess.format.SampleKey;
import io.forethought.multiprocess.format.WritableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The files of this process. It never goes on with files of an earlier process: if the id is taken,
 * it appends a number. Values that no file can hold are kept in memory.
 */
public final class ProcessFiles implements AutoCloseable {

  private final Path directory;
  private final String process;
  private final Consumer<String> warn;
  private final @Nullable ProcessLock lock;
  private final Map<MetricFileName, WritableFile> files = new ConcurrentHashMap<>();
  private final Map<MetricFileName, MemoryFile> unshared = new ConcurrentHashMap<>();

  private ProcessFiles(
      Path directory, String process, @Nullable ProcessLock lock, Consumer<String> warn) {
    this.directory = directory;
    this.process = process;
    this.lock = lock;
    this.warn = warn;
  }

  /**
   * Takes an id that no other process has.
   *
   * @param directory the real path of the directory
   * @param wanted the id, if it is free
   * @param warn receives what goes wrong
   */
  public static ProcessFiles open(Path directory, String wanted, Consumer<String> warn) {
    try {
      return new DirectoryLock(directory)
          .hold(
              () -> {
                Compaction.recover(directory);
                String process = free(Listing.of(directory), wanted);
                return new ProcessFiles(
                    directory, process, ProcessLock.take(directory, process), warn);
              });
    } catch (IOException e) {
      warn.accept(
          "The metrics of this process are not shared with others: " + directory + ": " + e);
      return new ProcessFiles(directory, wanted, null, warn);
    }
  }

  private static String free(Listing listing, String wanted) {
    String process = wanted;
    for (int i = 2; listing.isUsed(process); i++) {
      process = wanted + "-" + i;
    }
    return process;
  }

  /** Returns what stands for this process in the names of its files. */
  public String process() {
    return process;
  }

  /** Returns the cell of a series. */
  public Cell cell(MetricFileName kind, SampleKey key) {
    MetricFileName name = kind.of(process);
    MemoryFile memory = unshared.get(name);
    if (lock == null || (memory != null && memory.contains(key))) {
      return memory(name).cell(key);
    }
    try {
      return file(name).cell(key);
    } catch (IOException e) {
      if (memory == null) {
        warn.accept("New series are not shared with other processes: " + name + ": " + e);
      }
      return memory(name).cell(key);
    }
  }

  private MemoryFile memory(MetricFileName name) {
    return unshared.computeIfAbsent(name, absent -> new MemoryFile());
  }

  private synchronized WritableFile file(MetricFileName name) throws IOException {
    WritableFile file = files.get(name);
    if (file == null) {
      file = WritableFile.create(directory.resolve(name.toString()));
      files.put(name, file);
    }
    return file;
  }

  /** Returns the values that are not in files. */
  public List<MetricFile> unshared() {
    return unshared.entrySet().stream().map(each -> each.getValue().read(each.getKey())).toList();
  }

  /** Leaves the directory: removes the files that count for running processes only. */
  @Override
  public synchronized void close() throws IOException {
    if (lock != null) {
      new DirectoryLock(directory)
          .hold(
              () -> {
                for (Map.Entry<MetricFileName, WritableFile> file : files.entrySet()) {
                  file.getValue().close();
                  if (file.getKey().isLive()) {
                    Files.deleteIfExists(directory.resolve(file.getKey().toString()));
                  }
                }
                lock.close();
                return process;
              });
    }
  }
}
