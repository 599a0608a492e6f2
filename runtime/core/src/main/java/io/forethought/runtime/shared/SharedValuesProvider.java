package io.forethought.runtime.shared;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Opens the directory of several processes. The library finds it with a {@code ServiceLoader}.
 *
 * <pre>{@code
 * SharedValues values = provider.open(Path.of("/dev/shm/shop"));
 * }</pre>
 *
 * @since 0.1.0
 */
public interface SharedValuesProvider {

  /**
   * Returns the values in a directory, which is created if it does not exist.
   *
   * @throws IOException if the directory cannot be used
   */
  SharedValues open(Path directory) throws IOException;
}
