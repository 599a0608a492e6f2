package io.forethought.jpa;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
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

  /** The index of a program whose classes a loader finds. */
  public static ModelIndex of(ClassLoader loader) {
    try {
      return new ModelIndex(Collections.list(loader.getResources(FILE)));
    } catch (IOException unreadable) {
      LOG.log(System.Logger.Level.WARNING, "The operations of models are not counted", unreadable);
      return new ModelIndex(List.of());
    }
  }

  /** Makes the series of all models, which are there from then on. */
  void start(ClassLoader loader) {
    for (String entity : models.keySet()) {
      try {
        of(Class.forName(entity, false, loader));
      } catch (ClassNotFoundException | LinkageError left) {
        LOG.log(System.Logger.Level.DEBUG, "No model any more: " + entity, left);
      }
    }
  }

  /** The model of a class, or of the nearest one that it extends. */
  public Optional<ModelOperations> of(Class<?> entity) {
    for (Class<?> type = entity; type != null; type = type.getSuperclass()) {
      if (models.containsKey(type.getName()) && hasListener(type)) {
        return Optional.of(ModelOperations.of(models.get(type.getName())));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether javac has written a listener beside a class. The line of a class that lost its
   * annotation may be left over: javac asks us only where there is an annotation of ours.
   */
  private static boolean hasListener(Class<?> type) {
    String folder = type.getPackageName().isEmpty() ? "" : type.getPackageName() + ".";
    try {
      Class.forName(folder + nested(type) + "Operations", false, type.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError left) {
      return false;
    }
  }

  private static String nested(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return outer == null ? type.getSimpleName() : nested(outer) + "_" + type.getSimpleName();
  }
}
