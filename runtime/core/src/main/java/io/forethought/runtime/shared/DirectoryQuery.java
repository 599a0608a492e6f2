package io.forethought.runtime.shared;

import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Asks the collectors of a registry whether one of them exposes a directory. It includes no metric
 * in the scrape.
 *
 * <pre>{@code
 * if (includedNames instanceof DirectoryQuery query) {
 *   query.exposes(directory, clashing -> this.clashing = clashing);
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public interface DirectoryQuery extends Predicate<String> {

  /**
   * Says that a collector exposes a directory.
   *
   * @param leavingOut accepts which families the collector leaves out, because other collectors
   *     have their names
   */
  void exposes(Path directory, Consumer<Predicate<MetricSnapshot>> leavingOut);
}
