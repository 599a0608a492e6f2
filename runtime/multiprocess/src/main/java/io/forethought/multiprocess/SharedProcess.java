package io.forethought.multiprocess;

import io.forethought.GaugeMode;
import io.forethought.multiprocess.directory.ProcessFiles;
import io.forethought.multiprocess.format.Bound;
import io.forethought.multiprocess.format.Cell;
import io.forethought.multiprocess.format.FileMode;
import io.forethought.multiprocess.format.MetricFileName;
import io.forethought.multiprocess.format.MetricType;
import io.forethought.multiprocess.format.SampleKey;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The metrics of this process in a {@link SharedDirectory}. Each method returns the same series for
 * the same arguments. A series begins at 0, and other processes see it at once.
 *
 * @since 0.1.0
 */
public final class SharedProcess implements AutoCloseable {

  private static final String TOTAL = "_total";

  private final ProcessFiles files;
  private final Consumer<ProcessFiles> onClose;
  private final Thread shutdown = new Thread(this::closeQuietly, "forethought-multiprocess");

  SharedProcess(ProcessFiles files, Consumer<ProcessFiles> onClose) {
    this.files = files;
    this.onClose = onClose;
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
    String name =
        family.endsWith(TOTAL) ? family.substring(0, family.length() - TOTAL.length()) : family;
    return new SharedCounter(
        cell(MetricType.COUNTER, null, SampleKey.of(name, name + TOTAL, labels, help)));
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
    SampleKey key = SampleKey.of(family, family, labels, help);
    FileMode inFile = FileMode.valueOf(mode.name());
    return new SharedGauge(cell(MetricType.GAUGE, inFile, key), inFile.keepsTime());
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
    double[] all = SharedHistogram.withInfinity(bounds);
    SampleKey sumKey = SampleKey.of(family, family + "_sum", labels, help);
    Cell sum = cell(MetricType.HISTOGRAM, null, sumKey);
    Cell[] buckets = new Cell[all.length];
    for (int i = 0; i < all.length; i++) {
      Map<String, String> withBound = new HashMap<>(labels);
      withBound.put("le", Bound.text(all[i]));
      SampleKey bucketKey = SampleKey.of(family, family + "_bucket", withBound, help);
      buckets[i] = cell(MetricType.HISTOGRAM, null, bucketKey);
    }
    return new SharedHistogram(sum, all, buckets);
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
    SampleKey count = SampleKey.of(family, family + "_count", labels, help);
    SampleKey sum = SampleKey.of(family, family + "_sum", labels, help);
    return new SharedSummary(
        cell(MetricType.SUMMARY, null, count), cell(MetricType.SUMMARY, null, sum));
  }

  private Cell cell(MetricType type, @Nullable FileMode mode, SampleKey key) {
    return files.cell(new MetricFileName(type, mode, id()), key);
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
    onClose.accept(files);
    files.close();
  }

  private void closeQuietly() {
    try {
      close();
    } catch (IOException e) {
      // The next scrape of another process ignores the files.
    }
  }
}
