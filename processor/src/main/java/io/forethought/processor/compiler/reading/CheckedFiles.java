package io.forethought.processor.compiler.reading;

import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.files.NamedPath;
import io.forethought.processor.operations.OperationsFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The files with queries that the option {@code -Aforethought.check} names: files of Prometheus's
 * rules and Grafana's dashboards, and folders and patterns in which they are found. What reads them
 * is not loaded if there are none.
 *
 * @param paths what it names
 */
public record CheckedFiles(List<NamedPath> paths) {

  /** None. */
  static final CheckedFiles NONE = new CheckedFiles(List.of());

  /** Copies the list. */
  public CheckedFiles {
    paths = List.copyOf(paths);
  }

  /**
   * Reads the value of the option: paths with commas between them.
   *
   * @throws java.nio.file.InvalidPathException if something cannot be a path
   */
  static CheckedFiles of(String option) {
    List<NamedPath> paths = new ArrayList<>();
    for (String path : option.split(",", -1)) {
      if (!path.isBlank()) {
        paths.add(NamedPath.of(path.strip()));
      }
    }
    return new CheckedFiles(paths);
  }

  /** The files; reports those that cannot be read. */
  public List<OperationsFile> read(Consumer<Finding> told) {
    return paths.isEmpty() ? List.of() : new QueryFileReader(told).read(paths);
  }
}
