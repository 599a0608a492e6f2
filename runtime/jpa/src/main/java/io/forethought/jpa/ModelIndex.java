package io.forethought.jpa;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which entities are models, as javac has written it beside their classes. */
public final class ModelIndex {

  /** Where it stands. */
  public static final String FILE = "META-INF/forethought/models";

  private static final System.Logger LOG = System.getLogger(ModelIndex.class.getName());

  private final Map<String, String> models = new HashMap<>();

  /**
   * Reads the files of all jars. One that cannot be read is logged and left out.
   *
   * @param files where they are
   */
  public ModelIndex(Collection<URL> files) {
    files.forEach(this::read);
  }

  private void read(URL file) {
    try (InputStream in = file.openStream()) {
      new String(in.readAllBytes(), UTF_8).lines().forEach(this::add);
    } catch (IOException unreadable) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The operations of its models are not counted: " + file,
          unreadable);
    }
  }

  private void add(String line) {
    int equals = line.indexOf('=');
    if (equals > 0) {
      models.put(line.substring(0, equals), line.substring(equals + 1));
    }
  }

  /** The model of a class, or of the nearest one that it extends. */
  public Optional<ModelOperations> of(Class<?> entity) {
    for (Class<?> type = entity; type != null; type = type.getSuperclass()) {
      if (models.containsKey(type.getName())) {
        return Optional.of(ModelOperations.of(models.get(type.getName())));
      }
    }
    return Optional.empty();
  }
}
