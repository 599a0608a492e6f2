package io.forethought.multiprocess.sets;

import io.forethought.multiprocess.scrape.DirectoryScrape;
import io.forethought.runtime.shared.SharedValues;
import io.forethought.runtime.shared.SharedValuesProvider;
import java.io.IOException;
import java.nio.file.Path;

/** Keeps the values of metric sets in a directory. */
public final class SetValuesProvider implements SharedValuesProvider {

  /** Called by {@code ServiceLoader}. */
  public SetValuesProvider() {}

  @Override
  public SharedValues open(Path directory) throws IOException {
    return new SetValues(DirectoryScrape.open(directory));
  }
}
