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

/**
 * The entities that are models, read from the files that javac generates next to their classes.
 *
 * @since 0.1.0
 */
public final class ModelIndex {

  /** The path of the index. */
  public static final String FILE = "META-INF/forethought/models";

  private static final System.Logger LOG = System.getLogger(ModelIndex.class.getName());

  private final Map<String, String> models = new HashMap<>();

  /**
   * Reads the files of all jars. A file that cannot be read is logged and ignored.
   *
   * @param files the locations of the files
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

  /**
   * Returns the index of the program that a class loader belongs to.
   *
   * @param loader the class loader
   * @return the index; empty if it cannot be read
   */
  public static ModelIndex of(ClassLoader loader) {
    try {
      return new ModelIndex(Collections.list(loader.getResources(FILE)));
    } catch (IOException unreadable) {
      LOG.log(System.Logger.Level.WARNING, "The operations of models are not counted", unreadable);
      return new ModelIndex(List.of());
    }
  }

  /** Creates the series of all models. */
  void start(ClassLoader loader) {
    for (String entity : models.keySet()) {
      try {
        of(Class.forName(entity, false, loader));
      } catch (ClassNotFoundException | LinkageError left) {
        LOG.log(System.Logger.Level.DEBUG, "No longer a model: " + entity, left);
      }
    }
  }

  /**
   * Returns the model of a class, or of its nearest superclass that has one.
   *
   * @param entity the class of an entity
   * @return the operations of the model
   */
  public Optional<ModelOperations> of(Class<?> entity) {
    for (Class<?> type = entity; type != null; type = type.getSuperclass()) {
      if (models.containsKey(type.getName()) && hasListener(type)) {
        return Optional.of(ModelOperations.of(models.get(type.getName())));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns whether javac has generated a listener for a class. The line of a class whose
   * annotation was removed may remain, because javac runs the processor only if there are
   * annotations.
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
