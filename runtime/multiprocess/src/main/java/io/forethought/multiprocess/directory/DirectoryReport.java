package io.forethought.multiprocess.directory;

import io.forethought.multiprocess.format.BadFileException;
import io.forethought.multiprocess.format.ExtraFile;
import io.forethought.multiprocess.format.ExtraValue;
import io.forethought.multiprocess.format.Keys;
import io.forethought.multiprocess.format.MetricFile;
import io.forethought.multiprocess.format.MetricFileName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is in a directory, for people. Changes nothing.
 *
 * @param files the files whose names end in {@code .db}
 * @param extras what processes expose beside these files
 * @param processes who writes them, by what stands for them in the names of files
 * @param others other files
 * @param isExchanging whether a compaction was interrupted or is running
 */
public record DirectoryReport(
    List<FileReport> files,
    List<ExtraReport> extras,
    Map<String, ProcessReport> processes,
    List<String> others,
    boolean isExchanging) {

  /**
   * A file.
   *
   * @param name its name
   * @param size its size in bytes
   * @param content what it contains, null if it is bad
   * @param problem why it is bad, null if it is good
   */
  public record FileReport(
      String name, long size, @Nullable MetricFile content, @Nullable String problem) {}

  /**
   * What a process exposes beside its files with metrics.
   *
   * @param name the name of its file
   * @param values the number of values, 0 if the file is bad
   * @param liveness whether the process runs; values of others do not count
   * @param problem why it is bad, null if it is good
   */
  public record ExtraReport(String name, int values, Liveness liveness, @Nullable String problem) {}

  /**
   * A process.
   *
   * @param liveness whether it runs
   * @param identity what it has written about itself, empty if nothing
   * @param files the number of its files that are good
   * @param compactable how many of these disappear with a compaction when it has ended
   */
  public record ProcessReport(Liveness liveness, String identity, long files, long compactable) {}

  /** Looks at a directory, which is a real path. */
  public static DirectoryReport of(Path directory) throws IOException {
    Listing listing = Listing.of(directory);
    Keys keys = new Keys();
    List<FileReport> files = new ArrayList<>();
    for (String name : listing.metricFiles()) {
      try {
        files.add(file(directory.resolve(name), name, keys));
      } catch (NoSuchFileException e) {
        // It has just been removed.
      }
    }
    List<String> others = listing.names().stream().filter(name -> !isKnown(name)).sorted().toList();
    return new DirectoryReport(
        files,
        extras(directory, listing),
        processes(directory, listing, files),
        others,
        listing.state().running());
  }

  private static Map<String, ProcessReport> processes(
      Path directory, Listing listing, List<FileReport> files) throws IOException {
    Map<String, List<MetricFileName>> names = new TreeMap<>();
    listing.lockedProcesses().forEach(process -> names.put(process, new ArrayList<>()));
    for (FileReport file : files) {
      if (file.content() != null) {
        MetricFileName name = file.content().name();
        names.computeIfAbsent(name.process(), process -> new ArrayList<>()).add(name);
      }
    }
    Processes processes = new Processes(directory, listing);
    Map<String, ProcessReport> reports = new LinkedHashMap<>();
    for (Map.Entry<String, List<MetricFileName>> each : names.entrySet()) {
      long compactable = each.getValue().stream().filter(MetricFileName::isReplaced).count();
      reports.put(
          each.getKey(),
          new ProcessReport(
              processes.liveness(each.getKey()),
              identity(directory.resolve(SideFiles.processLock(each.getKey()))),
              each.getValue().size(),
              compactable));
    }
    return reports;
  }

  private static List<ExtraReport> extras(Path directory, Listing listing) throws IOException {
    Processes processes = new Processes(directory, listing);
    List<ExtraReport> extras = new ArrayList<>();
    for (String name : listing.names()) {
      if (SideFiles.isExtra(name)) {
        String process = SideFiles.extraOf(name);
        Liveness liveness = processes.liveness(process);
        try {
          Set<ExtraValue.Kind> all = EnumSet.allOf(ExtraValue.Kind.class);
          int values = ExtraFile.read(directory.resolve(name), process, all).values().size();
          extras.add(new ExtraReport(name, values, liveness, null));
        } catch (BadFileException e) {
          extras.add(new ExtraReport(name, 0, liveness, e.getMessage()));
        } catch (NoSuchFileException e) {
          // Its process has just ended.
        }
      }
    }
    return extras;
  }

  private static String identity(Path lock) throws IOException {
    try {
      return Files.readString(lock).lines().findFirst().orElse("");
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  private static boolean isKnown(String name) {
    return name.endsWith(MetricFileName.SUFFIX)
        || name.equals(SideFiles.DIRECTORY_LOCK)
        || SideFiles.isExtra(name)
        || SideFiles.isProcessLock(name)
        || CompactionState.isTold(name);
  }

  private static FileReport file(Path path, String name, Keys keys) throws IOException {
    long size = Files.size(path);
    try {
      MetricFile content = MetricFile.read(path, MetricFileName.parse(name), keys);
      return new FileReport(name, size, content, null);
    } catch (BadFileException e) {
      return new FileReport(name, size, null, e.getMessage());
    }
  }
}
