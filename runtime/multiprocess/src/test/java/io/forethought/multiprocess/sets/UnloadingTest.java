package io.forethought.multiprocess.sets;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.multiprocess.ScrapeText;
import io.forethought.multiprocess.SharedDirectory;
import io.forethought.runtime.shared.DirectorySetting;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A web application that goes must take its classes with it, though others share its metrics. */
class UnloadingTest {

  private static final int COLLECTIONS = 200;

  private static final Predicate<String> OF_APPLICATION =
      Pattern.compile("\\.sets\\.(Stopped|Shop|Page)").asPredicate();

  @TempDir private Path folder;

  private final PrometheusRegistry registry = new PrometheusRegistry();

  /** Loads some classes itself, and all others with its parent. */
  private static final class Loader extends URLClassLoader {

    private final Predicate<String> isOwn;

    Loader(ClassLoader parent, Predicate<String> isOwn) {
      super(classPath(), parent);
      this.isOwn = isOwn;
    }

    private static URL[] classPath() {
      return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(Loader::url)
          .toArray(URL[]::new);
    }

    private static URL url(String path) {
      try {
        return Path.of(path).toUri().toURL();
      } catch (MalformedURLException e) {
        throw new IllegalArgumentException(e);
      }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("io.forethought.") || !isOwn.test(name)) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        return known != null ? known : findClass(name);
      }
    }
  }

  @Test
  void theLibraryGoesWithItsApplication() throws Exception {
    WeakReference<ClassLoader> gone = run(new Loader(getClass().getClassLoader(), name -> true));

    assertThat(isCollected(gone)).isTrue();
    assertThat(registry.scrape().size()).isZero();
    assertThat(samples()).containsEntry("shop_orders_total{channel=web}", "3.0");
  }

  @Test
  void theApplicationGoesAndTheLibraryStays() throws Exception {
    ClassLoader container = new Loader(getClass().getClassLoader(), OF_APPLICATION.negate());
    WeakReference<ClassLoader> gone = run(new Loader(container, OF_APPLICATION));

    assertThat(isCollected(gone)).isTrue();
    assertThat(registry.scrape().size()).isZero();

    WeakReference<ClassLoader> next = run(new Loader(container, OF_APPLICATION));

    assertThat(isCollected(next)).isTrue();
    assertThat(samples()).containsEntry("shop_orders_total{channel=web}", "6.0");
  }

  private WeakReference<ClassLoader> run(ClassLoader loader) throws Exception {
    Class<?> application = loader.loadClass(StoppedApplication.class.getName());
    assertThat(application.getClassLoader()).isSameAs(loader);
    System.setProperty(DirectorySetting.PROPERTY, folder.toString());
    try {
      Object scrape = application.getMethod("run", PrometheusRegistry.class).invoke(null, registry);
      assertThat(scrape.toString()).contains("\nshop_hits_total ", "page_load{page=\"home\"} 1.0");
      application.getMethod("stop", PrometheusRegistry.class).invoke(null, registry);
    } finally {
      System.clearProperty(DirectorySetting.PROPERTY);
    }
    return new WeakReference<>(loader);
  }

  private Map<String, String> samples() throws IOException {
    return ScrapeText.samples(ScrapeText.text(SharedDirectory.open(folder).collect()));
  }

  private static boolean isCollected(WeakReference<?> reference) {
    for (int i = 0; i < COLLECTIONS && !reference.refersTo(null); i++) {
      System.gc();
    }
    return reference.refersTo(null);
  }
}
