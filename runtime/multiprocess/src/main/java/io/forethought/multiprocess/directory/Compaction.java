package io.forethought.multiprocess.directory;

import io.forethought.multiprocess.format.BadFileException;
import io.forethought.multiprocess.format.Keys;
import io.forethought.multiprocess.format.MetricFile;
import io.forethought.multiprocess.format.MetricFileName;
import io.forethought.multiprocess.format.SeriesKey;
import io.forethought.multiprocess.format.WritableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Makes one file of the files of ended processes. The caller decides whether processes without a
 * lock have ended.
 */
public final class Compaction {

  private final Path directory;
  private final boolean withForeign;
  private final Changes changes;
  private final Keys keys = new Keys();
  private final List<String> removed = new ArrayList<>();
  private final CompactedFiles compacted = new CompactedFiles();
  private final Predicate<SeriesKey> isRemoved;

  private Compaction(
      Path directory, boolean withForeign, Predicate<SeriesKey> isRemoved, Runnable beforeStep) {
    this.directory = directory;
    this.withForeign = withForeign;
    this.isRemoved = isRemoved;
    this.changes = new Changes(directory, beforeStep);
  }

  /**
   * Compacts a directory.
   *
   * @param directory the real path of the directory
   * @param withForeign whether processes without a lock that do not run on this machine have ended
   * @return how many files were replaced; empty if another process is compacting
   */
  public static Optional<Integer> run(Path directory, boolean withForeign) throws IOException {
    return run(directory, withForeign, () -> {});
  }

  static Optional<Integer> run(Path directory, boolean withForeign, Runnable beforeStep)
      throws IOException {
    return new DirectoryLock(directory)
        .tryHold(() -> new Compaction(directory, withForeign, none -> false, beforeStep).compact());
  }

  /**
   * Compacts a directory, and leaves out series: those of ended processes, and those with files of
   * their own. Waits for another process that is compacting.
   */
  public static void remove(Path directory, Predicate<SeriesKey> isRemoved) throws IOException {
    remove(directory, isRemoved, () -> {});
  }

  static void remove(Path directory, Predicate<SeriesKey> isRemoved, Runnable beforeStep)
      throws IOException {
    new DirectoryLock(directory)
        .hold(() -> new Compaction(directory, false, isRemoved, beforeStep).compact());
  }

  /** Deletes the files of ended processes that only running processes should have. */
  public static void deleteLate(Path directory) throws IOException {
    new DirectoryLock(directory)
        .tryHold(
            () -> {
              Listing listing = Listing.of(directory);
              Processes processes = new Processes(directory, listing);
              for (String file : listing.liveFiles()) {
                if (processes.liveness(Listing.writer(file)) == Liveness.ENDED) {
                  Files.deleteIfExists(directory.resolve(file));
                }
              }
              return true;
            });
  }

  /** Returns the number of ended processes with files that a compaction removes. */
  public static long ended(Path directory) throws IOException {
    Listing listing = Listing.of(directory);
    Set<String> locked = listing.lockedProcesses().collect(Collectors.toSet());
    Processes processes = new Processes(directory, listing);
    Set<String> ended = new HashSet<>();
    for (String file : listing.metricFiles()) {
      String process = Listing.process(file);
      if (!file.startsWith("gauge_all_")
          && locked.contains(process)
          && processes.liveness(process) == Liveness.ENDED) {
        ended.add(process);
      }
    }
    return ended.size();
  }

  /** Finishes what a process has left that was killed. */
  public static void finish(Path directory) throws IOException {
    new DirectoryLock(directory)
        .tryHold(
            () -> {
              recover(directory);
              return true;
            });
  }

  /** Finishes an exchange of files that another process has begun. The caller has the lock. */
  static void recover(Path directory) throws IOException {
    new Exchange(new Changes(directory, () -> {})).recover(Listing.of(directory));
  }

  private int compact() throws IOException {
    Exchange exchange = new Exchange(changes);
    Listing listing = Listing.of(directory);
    if (exchange.recover(listing)) {
      listing = Listing.of(directory);
    }
    Processes processes = new Processes(directory, listing);
    deleteUnfinished(listing, processes);
    Journal last = Journal.last(directory, listing.state());
    int ended = 0;
    for (String file : listing.metricFiles()) {
      ended += add(file, processes, last) ? 1 : 0;
    }
    if (ended > 0) {
      Map<String, Long> published = compacted.write(changes, listing.state().generation() + 1);
      exchange.run(new Journal(removed, published), listing);
    }
    deleteLocks(listing, processes);
    return ended;
  }

  /** Adds the values of a file. Returns whether it belongs to an ended process. */
  private boolean add(String file, Processes processes, Journal last) throws IOException {
    MetricFileName name;
    try {
      name = MetricFileName.parse(file);
    } catch (BadFileException e) {
      return false;
    }
    if (!name.isReplaced() && isShrunk(file)) {
      return false;
    }
    if (name.isOfSeries() && isRemoved(file, name)) {
      removed.add(file);
      return true;
    }
    Liveness liveness = processes.liveness(name.process());
    if (!isOver(liveness) && liveness != Liveness.COMPACTED) {
      return false;
    }
    if (name.isLive()) {
      changes.delete(file);
      return false;
    }
    return add(file, name, liveness, processes.createdMillis(name, last));
  }

  /** Returns whether a file has a series that is to be removed. */
  private boolean isRemoved(String file, MetricFileName name) throws IOException {
    try {
      return MetricFile.read(directory.resolve(file), name, keys).entries().stream()
          .anyMatch(entry -> isRemoved.test(SeriesKey.of(name.type(), entry.key())));
    } catch (BadFileException | NoSuchFileException e) {
      return false;
    }
  }

  /** Returns whether an earlier compaction has removed what the file does not use. */
  private boolean isShrunk(String file) throws IOException {
    return Files.size(directory.resolve(file)) < WritableFile.FIRST_SIZE;
  }

  private boolean isOver(Liveness liveness) {
    return liveness == Liveness.ENDED || (withForeign && liveness == Liveness.NOT_HERE);
  }

  private boolean add(String file, MetricFileName name, Liveness liveness, long createdMillis)
      throws IOException {
    MetricFile content;
    try {
      content = MetricFile.read(directory.resolve(file), name, keys).since(createdMillis);
    } catch (BadFileException | NoSuchFileException e) {
      return false;
    }
    if (!name.isReplaced()) {
      // Each process has a series of its own, and its id is in the name of the file.
      changes.shrink(file, content.used());
      return false;
    }
    boolean isLeftOut = compacted.add(content, isRemoved);
    removed.add(file);
    return isLeftOut || liveness != Liveness.COMPACTED;
  }

  /** Deletes what was being written by processes that were killed. */
  private void deleteUnfinished(Listing listing, Processes processes) throws IOException {
    for (String name : listing.names()) {
      if (name.endsWith(SideFiles.NEXT)) {
        changes.delete(name);
      } else if (name.endsWith(SideFiles.NEW)) {
        String file = name.substring(0, name.length() - SideFiles.NEW.length());
        // Only the process with the lock of the directory writes the others.
        if (!Listing.hasWriter(file) || isOver(processes.liveness(Listing.writer(file)))) {
          changes.delete(name);
        }
      } else if (SideFiles.isExtra(name) && isOver(processes.liveness(Listing.writer(name)))) {
        changes.delete(name);
      }
    }
  }

  /**
   * Deletes the locks of processes whose files an earlier compaction has removed. Until then, no
   * process can get their ids, so that a Python scrape that has begun finds no new file under an
   * old name.
   */
  private void deleteLocks(Listing listing, Processes processes) throws IOException {
    Set<String> earlier = listing.processesWithFiles();
    List<String> ended = new ArrayList<>();
    for (String process : listing.lockedProcesses().toList()) {
      if (!earlier.contains(process) && processes.liveness(process) == Liveness.ENDED) {
        ended.add(process);
      }
    }
    if (!ended.isEmpty()) {
      // A process can have created files after they were listed, and have ended then.
      ended.removeAll(Listing.of(directory).processesWithFiles());
      for (String process : ended) {
        changes.delete(SideFiles.processLock(process));
      }
    }
  }
}
