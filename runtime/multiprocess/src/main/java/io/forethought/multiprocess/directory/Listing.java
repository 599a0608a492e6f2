package io.forethought.multiprocess.directory;

import io.forethought.multiprocess.format.BadFileException;
import io.forethought.multiprocess.format.MetricFileName;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of the files in a directory.
 *
 * @param names all names
 * @param state how often the files have been compacted
 */
record Listing(List<String> names, CompactionState state) {

  /** Shorter names first, so that process 9 comes before process 10. */
  private static final Comparator<String> ORDER =
      Comparator.comparing(Listing::kind)
          .thenComparingInt(String::length)
          .thenComparing(Comparator.naturalOrder());

  static Listing of(Path directory) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        names.add(String.valueOf(file.getFileName()));
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    names.sort(ORDER);
    return new Listing(List.copyOf(names), CompactionState.of(names));
  }

  private static String kind(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('_')));
  }

  /** Returns the names of files with metrics. */
  List<String> metricFiles() {
    return names.stream()
        .filter(name -> name.endsWith(MetricFileName.SUFFIX))
        .filter(name -> !name.equals(SideFiles.BARRIER))
        .toList();
  }

  /** Returns the processes of Forethought that run or have run. */
  Stream<String> lockedProcesses() {
    return names.stream().filter(SideFiles::isProcessLock).map(SideFiles::lockedBy);
  }

  /** Returns whether a process has files, even those that nobody can read. */
  boolean isUsed(String process) {
    return names.contains(SideFiles.processLock(process))
        || names.stream().anyMatch(name -> name.contains("_" + process + MetricFileName.SUFFIX));
  }

  /** Returns an id that no process uses: the wanted one, or this with a number. */
  String unused(String wanted) {
    String process = wanted;
    for (int i = 2; isUsed(process); i++) {
      process = wanted + "-" + i;
    }
    return process;
  }

  /** Returns the processes that have files with metrics, or were creating one. */
  Set<String> processesWithFiles() {
    return names.stream()
        .map(Listing::finished)
        .filter(name -> name.endsWith(MetricFileName.SUFFIX))
        .map(Listing::process)
        .collect(Collectors.toSet());
  }

  private static String finished(String name) {
    return name.endsWith(SideFiles.NEW)
        ? name.substring(0, name.length() - SideFiles.NEW.length())
        : name;
  }

  /** Returns the names of files that only running processes should have. */
  List<String> liveFiles() {
    return names.stream()
        .filter(name -> name.startsWith("gauge_live") || SideFiles.isExtra(name))
        .filter(Listing::hasWriter)
        .toList();
  }

  /** Returns whether one process alone writes a file. */
  static boolean hasWriter(String file) {
    return file.endsWith(MetricFileName.SUFFIX) || SideFiles.isExtra(file);
  }

  /** Returns the process that writes a file. */
  static String writer(String file) throws BadFileException {
    return SideFiles.isExtra(file) ? SideFiles.extraOf(file) : MetricFileName.parse(file).process();
  }

  /** Returns the process in the name of a file with metrics. */
  static String process(String file) {
    return MetricFileName.processOf(file);
  }
}
