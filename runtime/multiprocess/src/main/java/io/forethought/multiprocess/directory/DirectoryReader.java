package io.forethought.multiprocess.directory;

import io.forethought.multiprocess.format.BadFileException;
import io.forethought.multiprocess.format.ExtraFile;
import io.forethought.multiprocess.format.ExtraValue;
import io.forethought.multiprocess.format.Keys;
import io.forethought.multiprocess.format.MetricFile;
import io.forethought.multiprocess.format.MetricFileName;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads all files of a directory as they were before or after a compaction, never in between. It
 * waits for no other process: if files were exchanged in the meantime, it begins again.
 */
public final class DirectoryReader {

  private static final int ATTEMPTS = 100;

  private static final Set<ExtraValue.Kind> OF_EACH_PROCESS = EnumSet.of(ExtraValue.Kind.PROCESS);
  private static final Set<ExtraValue.Kind> OF_ALL =
      EnumSet.complementOf(EnumSet.of(ExtraValue.Kind.PROCESS));

  private final Path directory;
  private volatile Keys lastKeys = new Keys();

  /** Creates a reader of a directory, which is a real path. */
  public DirectoryReader(Path directory) {
    this.directory = directory;
  }

  /**
   * What a directory contains.
   *
   * @param files the files with metrics, without those for running processes whose process has
   *     ended
   * @param removable those of the files from which a series can be removed
   * @param extras the facts and exemplars of running processes
   * @param bad the names of files that cannot be read, with the reasons
   * @param ended the number of ended processes whose files can be compacted
   * @param late the number of files that only running processes should have
   * @param isExchanging whether files are exchanged, by a process that may have been killed
   */
  public record Contents(
      List<MetricFile> files,
      Set<MetricFile> removable,
      List<ExtraFile> extras,
      Map<String, String> bad,
      int ended,
      int late,
      boolean isExchanging) {

    /** What a directory contains that does not exist. */
    public static final Contents EMPTY =
        new Contents(List.of(), Set.of(), List.of(), Map.of(), 0, 0, false);
  }

  /** Reads the files. */
  public Contents read() throws IOException {
    return Uninterrupted.run(this::readAll);
  }

  private Contents readAll() throws IOException {
    for (int i = 0; i < ATTEMPTS; i++) {
      Listing before = Listing.of(directory);
      try {
        Contents contents = read(before);
        CompactionState after = Listing.of(directory).state();
        if (after.generation() == before.state().generation()) {
          return contents;
        }
      } catch (NoSuchFileException e) {
        // The journal or a file was removed, because the exchange came to its end.
      }
    }
    throw new IOException("the files in " + directory + " are exchanged all the time");
  }

  /** Reads only the metrics of which each running process has its own. */
  public Contents readProcesses() throws IOException {
    return Uninterrupted.run(
        () -> {
          Listing listing = Listing.of(directory);
          ExtraReader extras =
              ExtraReader.read(
                  directory, listing, new Processes(directory, listing), OF_EACH_PROCESS);
          return new Contents(
              List.of(), Set.of(), extras.files(), extras.bad(), 0, extras.late(), false);
        });
  }

  private Contents read(Listing listing) throws IOException {
    List<MetricFile> files = new ArrayList<>();
    Set<MetricFile> removable = new HashSet<>();
    Map<String, String> bad = new TreeMap<>();
    int late = 0;
    Processes processes = new Processes(directory, listing);
    Set<String> ended = new HashSet<>();
    Keys keys = new Keys(lastKeys);
    Journal journal = Journal.last(directory, listing.state());
    for (Map.Entry<String, String> source : sources(listing, journal).entrySet()) {
      String file = source.getKey();
      try {
        MetricFileName name = MetricFileName.parse(file);
        boolean isOver = isOver(name, processes);
        if (isOver) {
          ended.add(name.process());
        }
        if (isOver && name.isLive()) {
          late++;
        } else {
          MetricFile content =
              read(source.getValue(), file, name, keys)
                  .since(processes.createdMillis(name, journal));
          files.add(content);
          if (isOver || name.isOfSeries() || SideFiles.isCompacted(name.process())) {
            removable.add(content);
          }
        }
      } catch (BadFileException e) {
        bad.put(file, String.valueOf(e.getMessage()));
      } catch (NoSuchFileException e) {
        // Its process ended or the directory was emptied. If it was compacted, the caller sees it.
      }
    }
    lastKeys = keys;
    ExtraReader extras = ExtraReader.read(directory, listing, processes, OF_ALL);
    bad.putAll(extras.bad());
    return new Contents(
        files,
        removable,
        extras.files(),
        bad,
        ended.size(),
        late + extras.late(),
        listing.state().running());
  }

  /** Returns whether a compaction would remove a file. */
  private static boolean isOver(MetricFileName name, Processes processes) throws IOException {
    return name.isReplaced() && processes.liveness(name.process()) == Liveness.ENDED;
  }

  private MetricFile read(String source, String file, MetricFileName name, Keys keys)
      throws IOException {
    try {
      return MetricFile.read(directory.resolve(source), name, keys);
    } catch (NoSuchFileException e) {
      if (source.equals(file)) {
        throw e;
      }
      // It was published in the meantime.
      return MetricFile.read(directory.resolve(file), name, keys);
    }
  }

  /** Returns the files that count, and under which names they are now. */
  private static Map<String, String> sources(Listing listing, Journal journal) {
    Map<String, String> sources = new LinkedHashMap<>();
    listing.metricFiles().forEach(name -> sources.put(name, name));
    if (listing.state().running()) {
      journal.removed().forEach(sources::remove);
      for (String name : journal.published().keySet()) {
        sources.put(name, name + SideFiles.NEXT);
      }
    }
    return sources;
  }
}
