package io.forethought.multiprocess.directory;

import io.forethought.multiprocess.format.Cell;
import io.forethought.multiprocess.format.Layout;
import io.forethought.multiprocess.format.MetricFile;
import io.forethought.multiprocess.format.MetricFileName;
import io.forethought.multiprocess.format.SampleKey;
import io.forethought.multiprocess.format.SeriesKey;
import io.forethought.multiprocess.format.WritableFile;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The values of ended processes, for one file of each kind and layout. */
final class CompactedFiles {

  private final Map<Kind, Totals> kinds = new LinkedHashMap<>();

  /** What one file can contain. */
  private record Kind(MetricFileName name, Layout layout) {

    // The virtual machine would keep the class of a record, and with it an application that ends.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Kind kind && layout == kind.layout && name.equals(kind.name);
    }

    @Override
    public int hashCode() {
      return 31 * name.hashCode() + layout.hashCode();
    }
  }

  /** Adds the values of a file. Returns whether some are left out because they are removed. */
  boolean add(MetricFile file, Predicate<SeriesKey> isRemoved) {
    Kind kind = new Kind(file.name().of("").ofSeries(0), file.layout());
    Totals totals = kinds.computeIfAbsent(kind, one -> new Totals(one.name().aggregation()));
    return totals.add(file, isRemoved);
  }

  /**
   * Writes the files under unpublished names. Returns their names once they are published, and when
   * their values began at 0.
   */
  Map<String, Long> write(Changes changes, int generation) throws IOException {
    Map<String, Long> names = new LinkedHashMap<>();
    for (Map.Entry<Kind, Totals> kind : kinds.entrySet()) {
      Layout layout = kind.getKey().layout();
      String process = SideFiles.compacted(generation, layout.suffix());
      String name = kind.getKey().name().of(process).toString();
      write(changes, name, layout, kind.getValue());
      names.put(name, kind.getValue().createdMillis());
    }
    return names;
  }

  private static void write(Changes changes, String name, Layout layout, Totals totals)
      throws IOException {
    try (WritableFile file = changes.createMetricFile(name + SideFiles.NEXT, layout)) {
      for (Map.Entry<SampleKey, Totals.Total> total : totals.all().entrySet()) {
        Cell cell = file.cell(total.getKey());
        cell.set(total.getValue().value());
        if (total.getValue().timestamp() > 0) {
          cell.setTimestamp(total.getValue().timestamp());
        }
      }
      file.force();
    }
  }
}
