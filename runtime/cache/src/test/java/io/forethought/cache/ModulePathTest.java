package io.forethought.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A program of modules, with the libraries it has and without the others. */
class ModulePathTest {

  private static final String OURS =
      "annotations|forethought-annotations|core|forethought-runtime|cache|prometheus-.*|jspecify";

  @Test
  void aProgramNeedsNoneOfTheLibraries() throws Exception {
    ModuleLayer layer = layer(OURS, Set.of("io.forethought.cache"));

    assertThat(
            layer
                .findLoader("io.forethought.cache")
                .loadClass("io.forethought.cache.CacheRecorder")
                .getModule()
                .getName())
        .isEqualTo("io.forethought.cache");
  }

  @Test
  void theOtherProviderIsFoundAmongModules() throws Exception {
    ModuleLayer layer =
        layer(
            OURS
                + "|cache-api|caffeine|jcache|config|jakarta.inject-api|error_prone_annotations|org.osgi.*|osgi.*",
            Set.of("io.forethought.cache", "cache.api", "com.github.benmanes.caffeine.jcache"));
    ClassLoader loader = layer.findLoader("io.forethought.cache");
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(loader);
    try {
      Object metered =
          loader
              .loadClass("io.forethought.cache.jcache.MeteredCaching")
              .getConstructor()
              .newInstance();

      assertThat(metered.getClass().getMethod("getDefaultURI").invoke(metered))
          .hasToString("com.github.benmanes.caffeine.jcache.spi.CaffeineCachingProvider");
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  /** Modules of those jars of the class path whose names, without a version, match. */
  private static ModuleLayer layer(String names, Set<String> roots) {
    Pattern wanted = Pattern.compile("(" + names + ")(-\\d.*)?");
    Path[] jars =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> wanted.matcher(name(Path.of(entry))).matches())
            .map(Path::of)
            .toArray(Path[]::new);
    return ModuleLayer.boot()
        .defineModulesWithOneLoader(
            ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(jars), ModuleFinder.of(), roots),
            ClassLoader.getPlatformClassLoader());
  }

  /** Of a jar its file name, of the classes of a module the folder they are built in. */
  private static String name(Path entry) {
    String file = entry.getFileName().toString();
    return file.equals("classes")
        ? entry.getParent().getParent().getFileName().toString()
        : file.replace(".jar", "");
  }
}
