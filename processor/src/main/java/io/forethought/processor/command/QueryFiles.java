package io.forethought.processor.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.forethought.processor.files.NamedPath;
import io.forethought.processor.operations.document.UnreadableException;
import io.forethought.processor.renaming.FileRenaming;
import io.forethought.processor.renaming.RenamedMetric;
import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the files in which a metric is renamed. */
final class QueryFiles {

  private final RenamedMetric metric;
  private final Map<Path, FileRenaming> read = new LinkedHashMap<>();
  private final Set<Path> seen = new HashSet<>();
  private final List<String> faults = new ArrayList<>();

  private QueryFiles(RenamedMetric metric) {
    this.metric = metric;
  }

  /**
   * The files, each once.
   *
   * @param names files, folders and patterns
   * @throws Refusal if one does not exist or cannot be read
   */
  static Map<Path, FileRenaming> read(List<String> names, RenamedMetric metric) throws Refusal {
    QueryFiles files = new QueryFiles(metric);
    for (String name : names) {
      files.read(name);
    }
    if (!files.faults.isEmpty()) {
      throw new Refusal(String.join("\nerror: ", files.faults));
    }
    return files.read;
  }

  private void read(String name) throws Refusal {
    try {
      NamedPath named = NamedPath.of(name);
      List<Path> files = named.files();
      if (files.isEmpty() && !named.isFolder()) {
        faults.add(named.isPattern() ? "no file matches " + name : name + " does not exist");
      }
      for (Path file : files) {
        if (seen.add(file.toRealPath())) {
          read(file, named.isFile());
        }
      }
    } catch (InvalidPathException e) {
      throw new Refusal("\"" + name + "\" is not a path: " + e.getReason(), e);
    } catch (IOException e) {
      faults.add("cannot read " + name + ": " + e.getMessage());
    }
  }

  /** Reads a file. In a folder, a file that cannot be read only matters if it has the metric. */
  private void read(Path file, boolean named) throws IOException {
    String path = file.toString().replace(File.separatorChar, '/');
    boolean needed = named;
    try {
      needed |= FileRenaming.isMentioned(Files.readString(file, ISO_8859_1), metric);
      FileRenaming renaming = FileRenaming.of(path, Files.readString(file), metric);
      if (named && !renaming.known()) {
        faults.add(path + " contains neither rules of Prometheus nor a dashboard of Grafana");
      }
      read.put(file, renaming);
    } catch (UnreadableException e) {
      if (needed) {
        faults.add(
            "cannot read " + e.site().describe() + ": " + e.reason() + "; to fix it, " + e.fix());
      }
    } catch (CharacterCodingException e) {
      if (needed) {
        faults.add("cannot read " + path + ": it is not encoded in UTF-8");
      }
    }
  }
}
