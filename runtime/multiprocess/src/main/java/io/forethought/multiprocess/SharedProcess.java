package io.forethought.multiprocess;

import io.forethought.GaugeMode;
import io.forethought.multiprocess.directory.ProcessFiles;
import io.forethought.multiprocess.format.FileMode;
import io.forethought.multiprocess.format.LabelSet;
import io.forethought.multiprocess.process.ProcessSeries;
import io.forethought.multiprocess.scrape.DirectoryScrape;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The metrics of this process in a {@link SharedDirectory}. Each method returns the same series for
 * the same arguments. A series begins at 0, and other processes see it at once.
 *
 * @since 0.1.0
 */
public final class SharedProcess implements AutoCloseable {

  private final DirectoryScrape directory;
  private final ProcessFiles files;
  private final ProcessSeries series;
  private final AtomicBoolean warned = new AtomicBoolean();

  /** Whether the program has closed this object, which is not said of a JVM that ends. */
  private volatile boolean hasLeft;

  private final Thread shutdown = new Thread(this::closeQuietly, "forethought-multiprocess");

  SharedProcess(DirectoryScrape directory, ProcessFiles files) {
    this.directory = directory;
    this.files = files;
    this.series = new ProcessSeries(files);
    try {
      Runtime.getRuntime().addShutdownHook(shutdown);
    } catch (IllegalStateException e) {
      // The JVM is ending, so the system soon releases the lock.
    }
  }

  /**
   * Returns what stands for this process in the names of its files, and in the label {@code pid} of
   * gauges.
   *
   * @return the id, such as {@code "101"}
   */
  public String id() {
    return files.process();
  }

  /**
   * Returns a series of a counter.
   *
   * @param family the complete name, with or without {@code _total}
   * @param help the help
   * @param labels the labels
   * @return the series
   * @throws IllegalArgumentException if the name or a label is not valid
   */
  public SharedCounter counter(String family, String help, Map<String, String> labels) {
    check(family, labels, null);
    return new SharedCounter(series.counter(family, help, LabelSet.of(labels)));
  }

  /**
   * Returns a series of a gauge.
   *
   * @param mode how the values of several processes are combined
   * @param family the complete name
   * @param help the help
   * @param labels the labels
   * @return the series
   * @throws IllegalArgumentException if the name or a label is not valid
   */
  public SharedGauge gauge(GaugeMode mode, String family, String help, Map<String, String> labels) {
    FileMode inFile = FileMode.valueOf(mode.name());
    check(family, labels, inFile == FileMode.ALL || inFile == FileMode.LIVEALL ? "pid" : null);
    return new SharedGauge(
        series.gauge(inFile, family, help, LabelSet.of(labels)), inFile.keepsTime());
  }

  /**
   * Returns a series of a histogram with classic buckets.
   *
   * @param family the complete name
   * @param help the help
   * @param labels the labels
   * @param bounds the upper bounds of the buckets, in ascending order, with or without infinity
   * @return the series
   * @throws IllegalArgumentException if the name, a label or the order of the bounds is not valid
   */
  public SharedHistogram histogram(
      String family, String help, Map<String, String> labels, double... bounds) {
    check(family, labels, "le");
    SeriesArguments.checkBounds(family, bounds);
    return new SharedHistogram(series.histogram(family, help, LabelSet.of(labels), bounds));
  }

  /**
   * Returns a series of a summary. It has no quantiles, because those of several processes cannot
   * be combined.
   *
   * @param family the complete name
   * @param help the help
   * @param labels the labels
   * @return the series
   * @throws IllegalArgumentException if the name or a label is not valid
   */
  public SharedSummary summary(String family, String help, Map<String, String> labels) {
    check(family, labels, "quantile");
    return new SharedSummary(series.summary(family, help, LabelSet.of(labels)));
  }

  private void check(String family, Map<String, String> labels, @Nullable String added) {
    SeriesArguments.check(family, labels, added);
    if (hasLeft && warned.compareAndSet(false, true)) {
      System.getLogger(SharedProcess.class.getPackageName())
          .log(
              Level.WARNING,
              "The process {0} has left the directory. No scrape contains new series, such as {1}.",
              id(),
              family);
    }
  }

  /**
   * Leaves the directory: gauges that count only while a process runs disappear, everything else
   * stays. A JVM that ends does this by itself. What a program records afterwards in a new series
   * is in no scrape; the first one is logged.
   *
   * @throws IOException if a file cannot be deleted
   */
  @Override
  public void close() throws IOException {
    if (Thread.currentThread() != shutdown) {
      try {
        Runtime.getRuntime().removeShutdownHook(shutdown);
      } catch (IllegalStateException e) {
        // The JVM is ending, and the hook runs anyway.
        return;
      }
    }
    hasLeft = Thread.currentThread() != shutdown;
    directory.leave(files);
  }

  private void closeQuietly() {
    try {
      close();
    } catch (IOException e) {
      // The next scrape of another process ignores the files.
    }
  }
}
