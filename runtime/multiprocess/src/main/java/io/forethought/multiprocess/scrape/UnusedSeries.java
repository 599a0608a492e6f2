package io.forethought.multiprocess.scrape;

import io.forethought.multiprocess.directory.DirectoryReader;
import io.forethought.multiprocess.format.MetricFile;
import io.forethought.multiprocess.format.SeriesKey;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the series that no process has used for a time. The files contain when each was used. A
 * series stays if the time is unknown, or if a part of it cannot be removed, because a process
 * keeps it in a file with others: then the total would fall.
 */
final class UnusedSeries {

  private static final double UNKNOWN = 0;

  private final Map<String, Duration> idleTimes;
  private final Map<SeriesKey, Double> lastUses = new HashMap<>();

  private UnusedSeries(Map<String, Duration> idleTimes) {
    this.idleTimes = idleTimes;
  }

  /**
   * Returns them.
   *
   * @param idleTimes the times, by the names of families
   * @param now the time in seconds since 1970
   */
  static Set<SeriesKey> of(
      DirectoryReader.Contents contents, Map<String, Duration> idleTimes, double now) {
    UnusedSeries unused = new UnusedSeries(idleTimes);
    if (!idleTimes.isEmpty()) {
      for (MetricFile file : contents.files()) {
        unused.add(file, contents.removable().contains(file));
      }
    }
    return unused.before(now);
  }

  private void add(MetricFile file, boolean isRemovable) {
    for (MetricFile.Entry entry : file.entries()) {
      if (idleTimes.containsKey(entry.key().family())) {
        SeriesKey series = SeriesKey.of(file.name().type(), entry.key());
        double lastUse = isRemovable ? entry.timestamp() : Double.POSITIVE_INFINITY;
        lastUses.merge(series, lastUse, Math::max);
      }
    }
  }

  private Set<SeriesKey> before(double now) {
    return lastUses.entrySet().stream()
        .filter(each -> each.getValue() != UNKNOWN)
        .filter(each -> now - each.getValue() >= seconds(each.getKey()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private double seconds(SeriesKey series) {
    return idleTimes.getOrDefault(series.family(), Duration.ZERO).toNanos() / 1e9;
  }
}
