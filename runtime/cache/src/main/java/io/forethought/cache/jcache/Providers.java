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

/** Which providers there are, and which of them a cache is from. */
final class Providers {

  private static final Map<String, Backend> PACKAGES =
      Map.of(
          "com.github.benmanes.caffeine.", Backend.CAFFEINE,
          "com.hazelcast.", Backend.HAZELCAST,
          "org.ehcache.", Backend.EHCACHE,
          "org.redisson.", Backend.REDISSON);

  /** Those that run entry processors in the thread that asks for it, and never send them away. */
  private static final Set<Backend> PROCESSING_HERE =
      EnumSet.of(Backend.CAFFEINE, Backend.EHCACHE, Backend.REDISSON);

  private Providers() {}

  /** The provider that the system property names, or the only one there is. */
  static CachingProvider find() {
    String name = System.getProperty(MeteredCaching.PROVIDER);
    return name == null ? only() : named(name);
  }

  /** The backend that a class belongs to. */
  static Backend backend(String className) {
    return PACKAGES.entrySet().stream()
        .filter(known -> className.startsWith(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Backend.OTHER);
  }

  /** Whether entry processors run in this process, as the very objects that the program gave. */
  static boolean processesHere(Backend backend) {
    return PROCESSING_HERE.contains(backend);
  }

  // Said here and not in the module descriptor, which no program without JCache could be started
  // with.
  // We are no service ourselves: then a program with one provider would suddenly have two.
  private static CachingProvider only() {
    Providers.class.getModule().addUses(CachingProvider.class);
    List<ServiceLoader.Provider<CachingProvider>> found =
        ServiceLoader.load(CachingProvider.class, loader()).stream().toList();
    if (found.size() != 1) {
      throw new CacheException(
          "MeteredCaching wraps another provider of JCache, and of those there are "
              + (found.isEmpty() ? "none" : names(found))
              + " on the class path. Fix: "
              + (found.isEmpty()
                  ? "add one."
                  : "name one in the system property " + MeteredCaching.PROVIDER + "."));
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
          "The provider of the system property "
              + MeteredCaching.PROVIDER
              + " cannot be made: "
              + name
              + ". Fix: name a class that implements javax.cache.spi.CachingProvider.",
          failure);
    }
  }

  private static ClassLoader loader() {
    @Nullable ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
    return ofThread == null ? Providers.class.getClassLoader() : ofThread;
  }
}
