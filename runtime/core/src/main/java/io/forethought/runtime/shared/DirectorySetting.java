package io.forethought.runtime.shared;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * The directory that the operator has chosen for the metrics of several processes.
 *
 * <pre>{@code
 * Optional<SharedValues> shared = DirectorySetting.open();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class DirectorySetting {

  /** The system property, which comes before the variable. */
  public static final String PROPERTY = "forethought.multiprocess.dir";

  /** The environment variable, which the Python client has, too. */
  public static final String VARIABLE = "PROMETHEUS_MULTIPROC_DIR";

  private static final System.Logger LOG = System.getLogger("io.forethought.multiprocess");

  private DirectorySetting() {}

  /** Returns the directory; empty if none is chosen. */
  public static Optional<Path> path() {
    String property = System.getProperty(PROPERTY);
    String chosen = property == null ? System.getenv(VARIABLE) : property;
    return chosen == null || chosen.isEmpty() ? Optional.empty() : Optional.of(Path.of(chosen));
  }

  /** Returns the values in the directory. Logs a warning if a directory is chosen in vain. */
  public static Optional<SharedValues> open() {
    try {
      Optional<Path> path = path();
      return path.isEmpty() ? Optional.empty() : open(path.get());
    } catch (InvalidPathException e) {
      warn("it is no path", e);
      return Optional.empty();
    }
  }

  private static Optional<SharedValues> open(Path path) {
    try {
      // The thread may belong to an application that is stopped before this library is.
      ClassLoader library = DirectorySetting.class.getClassLoader();
      Iterator<SharedValuesProvider> found =
          ServiceLoader.load(SharedValuesProvider.class, library).iterator();
      if (found.hasNext()) {
        return Optional.of(found.next().open(path));
      }
      warn("the artifact io.forethought:forethought-multiprocess is not on the class path", null);
    } catch (IOException | ServiceConfigurationError e) {
      warn(path + " cannot be used", e);
    }
    return Optional.empty();
  }

  private static void warn(String reason, @Nullable Throwable cause) {
    LOG.log(
        Level.WARNING,
        "Metrics stay in the memory of this process. "
            + VARIABLE
            + " or the system property "
            + PROPERTY
            + " names a directory for the metrics of several processes, but "
            + reason
            + ".",
        cause);
  }
}
