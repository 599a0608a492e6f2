package io.forethought.cache.jcache;

import io.forethought.cache.Backend;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import javax.cache.CacheException;
import javax.cache.spi.CachingProvider;
import org.jspecify.annotations.Nullable;

/** Finds providers, and determines the provider of a cache. */
final class Providers {

  private static final Map<String, Backend> PACKAGES =
      Map.of(
          "com.github.benmanes.caffeine.", Backend.CAFFEINE,
          "com.hazelcast.", Backend.HAZELCAST,
          "org.ehcache.", Backend.EHCACHE,
          "org.redisson.", Backend.REDISSON);

  /** Providers that run entry processors in the calling thread and never on another machine. */
  private static final Set<Backend> PROCESSING_HERE =
      EnumSet.of(Backend.CAFFEINE, Backend.EHCACHE, Backend.REDISSON);

  private Providers() {}

  /** Returns the provider in the system property, or else the only one. */
  static CachingProvider find() {
    String name = System.getProperty(MeteredCaching.PROVIDER);
    return name == null ? only() : named(name);
  }

  /** Returns the backend of a class. */
  static Backend backend(String className) {
    return PACKAGES.entrySet().stream()
        .filter(known -> className.startsWith(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Backend.OTHER);
  }

  /**
   * Returns whether entry processors run in this process, as the same objects that the program
   * passed.
   */
  static boolean processesHere(Backend backend) {
    return PROCESSING_HERE.contains(backend);
  }

  // Declared here and not in the module descriptor, because programs without JCache could then not
  // start.
  // This library does not register a provider itself, because a program with one provider would
  // then have two.
  private static CachingProvider only() {
    Providers.class.getModule().addUses(CachingProvider.class);
    List<ServiceLoader.Provider<CachingProvider>> found =
        ServiceLoader.load(CachingProvider.class, loader()).stream().toList();
    if (found.size() != 1) {
      throw new CacheException(
          "MeteredCaching wraps another JCache provider, but the class path has "
              + (found.isEmpty() ? "none" : names(found))
              + ". Fix: "
              + (found.isEmpty()
                  ? "add one."
                  : "set the system property " + MeteredCaching.PROVIDER + " to one of them."));
    }
    return found.get(0).get();
  }

  private static List<String> names(List<ServiceLoader.Provider<CachingProvider>> found) {
    return found.stream().map(provider -> provider.type().getName()).sorted().toList();
  }

  private static CachingProvider named(String name) {
    try {
      return Class.forName(name, true, loader())
          .asSubclass(CachingProvider.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException | ClassCastException failure) {
      throw new CacheException(
          "The provider in the system property "
              + MeteredCaching.PROVIDER
              + " cannot be created: "
              + name
              + ". Fix: set it to a class that implements javax.cache.spi.CachingProvider.",
          failure);
    }
  }

  private static ClassLoader loader() {
    @Nullable ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
    return ofThread == null ? Providers.class.getClassLoader() : ofThread;
  }
}
