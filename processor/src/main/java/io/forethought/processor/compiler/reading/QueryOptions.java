package io.forethought.processor.compiler.reading;

import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The options about queries: the files with them, and what they can use without a declaration. */
public final class QueryOptions {

  private static final String PREFIX = "-Aforethought.";
  private static final String CHECK = "check";
  private static final String FOREIGN = "foreign";
  private static final String TARGET_LABELS = "targetLabels";

  /** Their names without the prefix. */
  static final Set<String> NAMES = Set.of(CHECK, FOREIGN, TARGET_LABELS);

  private CheckedFiles files = CheckedFiles.NONE;
  private List<String> foreign = List.of();
  private List<String> targetLabels = List.of();

  QueryOptions() {}

  /**
   * Reads an option.
   *
   * @return how to correct its value; empty if it is right
   */
  Optional<String> read(String name, String value) {
    return switch (name) {
      case CHECK -> readFiles(value);
      case FOREIGN -> {
        foreign = names(value);
        yield fix(foreign, "[a-zA-Z_:][\\w:]*\\*?", PREFIX + FOREIGN + "=erp_*,legacy_total");
      }
      default -> {
        targetLabels = names(value);
        yield fix(targetLabels, "[a-zA-Z_]\\w*", PREFIX + TARGET_LABELS + "=branch,floor");
      }
    };
  }

  private Optional<String> readFiles(String value) {
    try {
      files = CheckedFiles.of(value);
    } catch (InvalidPathException e) {
      files = CheckedFiles.NONE;
    }
    return files.paths().isEmpty()
        ? Optional.of("use paths of files or folders: " + PREFIX + CHECK + "=ops/alerts.yml,ops")
        : Optional.empty();
  }

  private static List<String> names(String value) {
    return Arrays.stream(value.split(",")).map(String::strip).toList();
  }

  private static Optional<String> fix(List<String> names, String form, String example) {
    return names.stream().allMatch(name -> name.matches(form))
        ? Optional.empty()
        : Optional.of("use names with commas between them: " + example);
  }

  /** The files with queries. */
  public CheckedFiles files() {
    return files;
  }

  /** The names of metrics of other programs, and prefixes that end in an asterisk. */
  public List<String> foreign() {
    return foreign;
  }

  /** Labels that Prometheus adds to all series of the program, besides the usual ones. */
  public List<String> targetLabels() {
    return targetLabels;
  }
}
