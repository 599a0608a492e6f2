package io.forethought.runtime.shared;

import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * Asks the collectors of a registry whether one of them exposes a directory. It includes no metric
 * in the scrape.
 */
public interface DirectoryQuery extends Predicate<String> {

  /** Says that a collector exposes a directory. */
  void exposes(Path directory);
}
