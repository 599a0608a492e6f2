package io.forethought.multiprocess;

import io.forethought.GaugeMode;
import io.forethought.multiprocess.directory.ProcessFiles;
import io.forethought.multiprocess.format.FileMode;
import io.forethought.multiprocess.format.LabelSet;
import io.forethought.multiprocess.process.ProcessSeries;
import io.forethought.multiprocess.scrape.DirectoryScrape;
import java.io.IOException;
import java.util.Map;

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
   */
  public SharedCounter counter(String family, String help, Map<String, String> labels) {
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
   */
  public SharedGauge gauge(GaugeMode mode, String family, String help, Map<String, String> labels) {
    FileMode inFile = FileMode.valueOf(mode.name());
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
   */
  public SharedHistogram histogram(
      String family, String help, Map<String, String> labels, double... bounds) {
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
   */
  public SharedSummary summary(String family, String help, Map<String, String> labels) {
    return new SharedSummary(series.summary(family, help, LabelSet.of(labels)));
  }

  /**
   * Leaves the directory: gauges that count only while a process runs disappear, everything else
   * stays. A JVM that ends does this by itself.
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
