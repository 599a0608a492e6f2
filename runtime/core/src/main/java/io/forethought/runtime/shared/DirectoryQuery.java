package io.forethought.runtime.shared;

import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * Asks the collectors of a registry whether one of them exposes a directory. It includes no metric
 * in the scrape.
 *
 * <pre>{@code
 * if (includedNames instanceof DirectoryQuery query) {
 *   query.exposes(directory);
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public interface DirectoryQuery extends Predicate<String> {

  /** Says that a collector exposes a directory. */
  void exposes(Path directory);
}
