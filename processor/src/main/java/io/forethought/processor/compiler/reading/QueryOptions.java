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
  private static final String INTERVAL = "interval";
  private static final String UNUSED = "unused";
  private static final String WARN = "warn";
  private static final String DURATION = "[1-9][0-9]*(ms|s|m|h)";

  /** Their names without the prefix. */
  static final Set<String> NAMES = Set.of(CHECK, FOREIGN, INTERVAL, TARGET_LABELS, UNUSED);

  private CheckedFiles files = CheckedFiles.NONE;
  private List<String> foreign = List.of();
  private List<String> targetLabels = List.of();
  private Optional<String> interval = Optional.empty();
  private boolean unused;

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
      case INTERVAL -> {
        interval = Optional.of(value).filter(text -> text.matches(DURATION));
        yield interval.isPresent()
            ? Optional.empty()
            : Optional.of("use a duration: " + PREFIX + INTERVAL + "=15s");
      }
      case UNUSED -> {
        unused = value.equals(WARN);
        yield unused
            ? Optional.empty()
            : Optional.of("use " + PREFIX + UNUSED + "=" + WARN + ", or remove the option");
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

  /** The time between two scrapes, and between two evaluations of rules, if it is set. */
  public Optional<String> interval() {
    return interval;
  }

  /** Whether metrics, labels and buckets are reported that no query reads. */
  public boolean unused() {
    return unused;
  }
}
