package io.forethought.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Loads some classes itself, as a web application does, and leaves all others to its parent. */
final class ApplicationLoader extends ClassLoader {

  private final List<String> packages;

  private ApplicationLoader(String... packages) {
    super(ApplicationLoader.class.getClassLoader());
    this.packages = List.of(packages);
  }

  /** The application of a container that has the library. */
  static ApplicationLoader ofApplication() {
    return new ApplicationLoader("shop.");
  }

  /** An application that brings the library with it; only the client is the container's. */
  static ApplicationLoader withLibrary() {
    return new ApplicationLoader("shop.", "io.forethought.");
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (packages.stream().noneMatch(name::startsWith)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : define(name);
    }
  }

  private Class<?> define(String name) {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
