package io.forethought.multiprocess.directory;

import io.forethought.multiprocess.format.BadFileException;
import io.forethought.multiprocess.format.ExtraFile;
import io.forethought.multiprocess.format.ExtraValue;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads what running processes expose beside their files with metrics. */
final class ExtraReader {

  private final Path directory;
  private final Processes processes;
  private final Set<ExtraValue.Kind> kinds;
  private final List<ExtraFile> files = new ArrayList<>();
  private final Map<String, String> bad = new TreeMap<>();
  private int late;

  private ExtraReader(Path directory, Processes processes, Set<ExtraValue.Kind> kinds) {
    this.directory = directory;
    this.processes = processes;
    this.kinds = kinds;
  }

  /**
   * Reads the files of one look at a directory.
   *
   * @param kinds which values are wanted
   */
  static ExtraReader read(
      Path directory, Listing listing, Processes processes, Set<ExtraValue.Kind> kinds)
      throws IOException {
    ExtraReader reader = new ExtraReader(directory, processes, kinds);
    for (String name : listing.names()) {
      if (SideFiles.isExtra(name)) {
        reader.read(name);
      }
    }
    return reader;
  }

  private void read(String name) throws IOException {
    String process = SideFiles.extraOf(name);
    Liveness liveness = processes.liveness(process);
    if (liveness == Liveness.ENDED) {
      late++;
    } else if (liveness == Liveness.RUNNING) {
      try {
        files.add(ExtraFile.read(directory.resolve(name), process, kinds));
      } catch (NoSuchFileException e) {
        // Its process ended.
      } catch (BadFileException e) {
        bad.put(name, String.valueOf(e.getMessage()));
      } catch (IOException e) {
        bad.put(name, String.valueOf(e));
      }
    }
  }

  /** Returns the files of running processes. */
  List<ExtraFile> files() {
    return files;
  }

  /** Returns the names of files that cannot be read, with the reasons. */
  Map<String, String> bad() {
    return bad;
  }

  /** Returns the number of files whose process has ended. */
  int late() {
    return late;
  }
}
