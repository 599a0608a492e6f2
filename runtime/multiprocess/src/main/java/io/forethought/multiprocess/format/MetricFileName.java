package io.forethought.multiprocess.format;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The name of a file with metrics: {@code counter_101.db}, or with a mode {@code
 * gauge_livesum_101.db}.
 *
 * @param type the type of the metrics
 * @param mode the mode of the gauges, null for other types
 * @param process the process that writes the file, by default its process id
 */
public record MetricFileName(MetricType type, @Nullable FileMode mode, String process) {

  /** The end of the names of all files with metrics. Python reads every file that ends so. */
  public static final String SUFFIX = ".db";

  /** Returns the parts of a name. */
  public static MetricFileName parse(String name) throws BadFileException {
    if (!name.endsWith(SUFFIX)) {
      throw new BadFileException("its name does not end in " + SUFFIX);
    }
    String[] parts = name.substring(0, name.length() - SUFFIX.length()).split("_", -1);
    MetricType type = MetricType.of(parts[0]);
    if (type == null || !type.hasFiles()) {
      throw new BadFileException(
          "its name begins with no type of metric: counter, gauge, histogram or summary");
    }
    int process = type == MetricType.GAUGE ? 2 : 1;
    if (parts.length <= process) {
      throw new BadFileException("its name has no process");
    }
    return new MetricFileName(
        type, type == MetricType.GAUGE ? mode(parts[1]) : null, parts[process]);
  }

  /** Returns the mode that a name contains. In Python, unknown modes are like {@code all}. */
  private static FileMode mode(String text) {
    return Stream.of(FileMode.values())
        .filter(mode -> mode.text().equals(text))
        .findFirst()
        .orElse(FileMode.ALL);
  }

  /** Returns how the values of a series in several files become one. */
  public Aggregation aggregation() {
    return mode == null ? Aggregation.SUM : Aggregation.of(mode);
  }

  /** Returns whether the file does not count when its process has ended. */
  public boolean isLive() {
    return mode != null && mode.isLive();
  }

  /** Returns the name of the same kind of file of another process. */
  public MetricFileName of(String otherProcess) {
    return new MetricFileName(type, mode, otherProcess);
  }

  @Override
  public String toString() {
    return type.text() + "_" + (mode == null ? "" : mode.text() + "_") + process + SUFFIX;
  }
}
