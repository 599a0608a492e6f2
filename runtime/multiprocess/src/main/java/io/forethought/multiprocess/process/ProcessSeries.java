package io.forethought.multiprocess.process;

import io.forethought.multiprocess.directory.ProcessFiles;
import io.forethought.multiprocess.format.Bound;
import io.forethought.multiprocess.format.Cell;
import io.forethought.multiprocess.format.FileMode;
import io.forethought.multiprocess.format.LabelSet;
import io.forethought.multiprocess.format.MetricFileName;
import io.forethought.multiprocess.format.MetricType;
import io.forethought.multiprocess.format.SampleKey;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The series in the files of this process. The same arguments always lead to the same cells, which
 * begin at 0.
 */
public final class ProcessSeries {

  private static final String TOTAL = "_total";

  private final ProcessFiles files;

  /** The number of the only series in the files, 0 if there are all others. */
  private final int only;

  /** Finds series in the files of a process. */
  public ProcessSeries(ProcessFiles files) {
    this(files, 0);
  }

  /** Finds one series in a file of its own. */
  public ProcessSeries(ProcessFiles files, int only) {
    this.files = files;
    this.only = only;
  }

  /** Returns the name of a counter in files. */
  public static String counterFamily(String name) {
    return name.endsWith(TOTAL) ? name.substring(0, name.length() - TOTAL.length()) : name;
  }

  /** Returns a series of a counter, whose name can end with {@code _total}. */
  public Cell counter(String name, String help, LabelSet labels) {
    String family = counterFamily(name);
    return cell(MetricType.COUNTER, null, new SampleKey(family, family + TOTAL, labels, help));
  }

  /** Returns a series of a gauge. */
  public Cell gauge(FileMode mode, String family, String help, LabelSet labels) {
    return cell(MetricType.GAUGE, mode, new SampleKey(family, family, labels, help));
  }

  /** Returns a series of a histogram. The bounds are in ascending order. */
  public Observations histogram(String family, String help, LabelSet labels, double[] bounds) {
    double[] all = withInfinity(bounds);
    Cell sum =
        cell(MetricType.HISTOGRAM, null, new SampleKey(family, family + "_sum", labels, help));
    Cell[] counts = new Cell[all.length];
    for (int i = 0; i < all.length; i++) {
      LabelSet bucket = labels.with("le", Bound.text(all[i]));
      counts[i] =
          cell(MetricType.HISTOGRAM, null, new SampleKey(family, family + "_bucket", bucket, help));
    }
    return new Observations(sum, all, counts);
  }

  private static double[] withInfinity(double[] bounds) {
    if (bounds.length > 0 && bounds[bounds.length - 1] == Double.POSITIVE_INFINITY) {
      return bounds.clone();
    }
    double[] all = Arrays.copyOf(bounds, bounds.length + 1);
    all[bounds.length] = Double.POSITIVE_INFINITY;
    return all;
  }

  /** Returns a series of a summary. */
  public Observations summary(String family, String help, LabelSet labels) {
    Cell count =
        cell(MetricType.SUMMARY, null, new SampleKey(family, family + "_count", labels, help));
    Cell sum = cell(MetricType.SUMMARY, null, new SampleKey(family, family + "_sum", labels, help));
    return new Observations(sum, new double[] {Double.POSITIVE_INFINITY}, new Cell[] {count});
  }

  private Cell cell(MetricType type, @Nullable FileMode mode, SampleKey key) {
    return files.cell(new MetricFileName(type, mode, files.process(), only), key);
  }
}
