package io.forethought.multiprocess.directory;

import io.forethought.multiprocess.format.MemoryFile;
import io.forethought.multiprocess.format.MetricFile;
import io.forethought.multiprocess.format.MetricFileName;
import io.forethought.multiprocess.format.SampleKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** The values of this process that are in no file, by the names of the files they belong in. */
final class UnsharedFiles {

  private final Map<MetricFileName, MemoryFile> files = new LinkedHashMap<>();

  /** Returns what stands for a file. */
  MemoryFile at(MetricFileName kind) {
    return files.computeIfAbsent(kind, absent -> new MemoryFile());
  }

  boolean contains(MetricFileName kind) {
    return files.containsKey(kind);
  }

  boolean contains(MetricFileName kind, SampleKey key) {
    MemoryFile file = files.get(kind);
    return file != null && file.contains(key);
  }

  void remove(MetricFileName kind) {
    files.remove(kind);
  }

  void removeIf(BiPredicate<MetricFileName, MemoryFile> isShared) {
    files.entrySet().removeIf(each -> isShared.test(each.getKey(), each.getValue()));
  }

  /**
   * Returns the values as those of a process.
   *
   * @param createdMillis when they began at 0, in milliseconds since 1970
   */
  List<MetricFile> read(String process, long createdMillis) {
    List<MetricFile> values = new ArrayList<>();
    files.forEach((kind, file) -> values.add(file.read(kind.of(process)).since(createdMillis)));
    return values;
  }

  /** Returns the number of series. */
  int size() {
    return files.values().stream().mapToInt(MemoryFile::size).sum();
  }
}
