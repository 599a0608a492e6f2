package io.forethought.multiprocess.format;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The name of a file with metrics: {@code counter_101.db}, or with a mode {@code
 * gauge_livesum_101.db}.
 *
 * @param type the type of the metrics
 * @param mode the mode of the gauges, null for other types
 * @param process the process that writes the file, by default its process id
 * @param series the number of the only series in the file, which is removed with it, as in {@code
 *     counter_101.db_7.db}; 0 for a file with any series
 */
public record MetricFileName(MetricType type, @Nullable FileMode mode, String process, int series) {

  /** The end of the names of all files with metrics. Python reads every file that ends so. */
  public static final String SUFFIX = ".db";

  /** The end of a process and the number of a series, where Python expects only a process. */
  private static final Pattern SERIES = Pattern.compile("\\.db_([1-9]\\d{0,8})\\.db$");

  /** Creates the name of a file with any series. */
  public MetricFileName(MetricType type, @Nullable FileMode mode, String process) {
    this(type, mode, process, 0);
  }

  /** Returns the parts of a name. */
  public static MetricFileName parse(String name) throws BadFileException {
    if (!name.endsWith(SUFFIX)) {
      throw new BadFileException("its name does not end in " + SUFFIX);
    }
    Matcher own = SERIES.matcher(name);
    int series = own.find() ? Integer.parseInt(own.group(1)) : 0;
    String[] parts = withoutSeries(name).split("_", -1);
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
        type, type == MetricType.GAUGE ? mode(parts[1]) : null, parts[process], series);
  }

  /** Returns a name of a file up to its process. */
  private static String withoutSeries(String name) {
    Matcher own = SERIES.matcher(name);
    return name.substring(0, own.find() ? own.start() : name.length() - SUFFIX.length());
  }

  /** Returns the process in a name, of which the rest can be wrong. */
  public static String processOf(String name) {
    String parts = withoutSeries(name);
    return parts.substring(parts.lastIndexOf('_') + 1);
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

  /** Returns whether a compaction removes the file when its process has ended. */
  public boolean isReplaced() {
    return isLive() || aggregation() != Aggregation.PER_PROCESS;
  }

  /** Returns the name of the same kind of file of another process. */
  public MetricFileName of(String otherProcess) {
    return new MetricFileName(type, mode, otherProcess, series);
  }

  /** Returns the name of the file of the same process with one series, or 0 for the others. */
  public MetricFileName ofSeries(int number) {
    return new MetricFileName(type, mode, process, number);
  }

  /** Returns whether the file has one series, which can be removed. */
  public boolean isOfSeries() {
    return series > 0;
  }

  // The virtual machine would keep the class of a record, and with it an application that ends.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MetricFileName name
        && type == name.type
        && mode == name.mode
        && series == name.series
        && process.equals(name.process);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, mode, process, series);
  }

  @Override
  public String toString() {
    String all = type.text() + "_" + (mode == null ? "" : mode.text() + "_") + process + SUFFIX;
    return isOfSeries() ? all + "_" + series + SUFFIX : all;
  }
}
