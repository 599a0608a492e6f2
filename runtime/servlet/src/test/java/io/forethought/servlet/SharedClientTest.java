package io.forethought.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jetty.ee10.webapp.WebAppContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Applications that each bring their generated classes, in a container that has the Prometheus
 * client for all of them, and so one default registry. The container may have Forethought, too.
 */
@Tag("once")
class SharedClientTest {

  private static final String CLIENT = "io.prometheus.";
  private static final String REGISTRY = CLIENT + "metrics.model.registry.PrometheusRegistry";
  private static final String SCRAPES = "forethought_endpoint_scrape_duration_seconds_count";
  private static final String REQUESTS = "http_requests_before_filters_total";

  @TempDir private static Path folder;

  @BeforeAll
  static void layOut() throws Exception {
    WebArchive.layOut(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {CLIENT, CLIENT + ",io.forethought.runtime."})
  void anApplicationTakesItsMetricsAlongAndTheNextOneExposesItsOwn(String shared) throws Exception {
    String[] prefixes = shared.split(",");
    ClassLoader loader = new ContainerLoader(prefixes);
    try (Deployments container = new Deployments(folder)) {
      WebAppContext first = container.deploy("/first", loader, prefixes);
      WebAppContext second = container.deploy("/second", loader, prefixes);
      visit(container, "/first/", 1);
      visit(container, "/second/", 2);
      assertThat(container.get("/second/metrics")).containsOnlyOnce(REQUESTS + " 1.0\n");
      assertThat(container.get("/first/metrics")).containsOnlyOnce(REQUESTS + " 1.0\n");

      WeakReference<ClassLoader> gone = container.undeploy(first);
      first = null;
      Deployments.assertCollected(List.of(gone));
      assertThat(container.get("/second/metrics"))
          .containsOnlyOnce(SCRAPES + " 1\n")
          .containsOnlyOnce(REQUESTS + " 2.0\n")
          .containsOnlyOnce("forethought_incidents_total 0.0\n");

      WebAppContext again = container.deploy("/first", loader, prefixes);
      visit(container, "/first/", 3);
      assertThat(container.get("/first/metrics")).containsOnlyOnce(REQUESTS + " 2.0\n");

      gone = container.undeploy(second);
      second = null;
      Deployments.assertCollected(List.of(gone));
      assertThat(container.get("/first/metrics"))
          .containsOnlyOnce(SCRAPES + " 1\n")
          .containsOnlyOnce(REQUESTS + " 3.0\n");
      gone = container.undeploy(again);
      again = null;
      Deployments.assertCollected(List.of(gone));
    }
    assertThat(scrape(loader).toString()).isEqualTo("[]");
  }

  private static void visit(Deployments container, String path, int times) throws Exception {
    for (int i = 0; i < times; i++) {
      assertThat(container.get(path)).isEqualTo("The start page.");
    }
  }

  /** All metrics of the container's default registry. */
  private static List<?> scrape(ClassLoader loader) throws Exception {
    Class<?> type = loader.loadClass(REGISTRY);
    Method scrape = type.getMethod("scrape");
    Object snapshots = scrape.invoke(type.getField("defaultRegistry").get(null));
    return ((Iterable<?>) snapshots).iterator().hasNext() ? List.of(snapshots) : List.of();
  }

  /** Loads what it shares itself, so that its default registry belongs to this container only. */
  private static final class ContainerLoader extends URLClassLoader {

    private final List<String> prefixes;

    ContainerLoader(String... prefixes) {
      super(classPath(), SharedClientTest.class.getClassLoader());
      this.prefixes = List.of(prefixes);
    }

    private static URL[] classPath() {
      return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
          .map(ContainerLoader::url)
          .toArray(URL[]::new);
    }

    private static URL url(String entry) {
      try {
        return Path.of(entry).toUri().toURL();
      } catch (MalformedURLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (prefixes.stream().noneMatch(name::startsWith)) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : findClass(name);
      }
    }
  }
}
