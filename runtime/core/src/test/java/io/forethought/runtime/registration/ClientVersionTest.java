package io.forethought.runtime.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.junit.jupiter.api.Test;

/** With a Prometheus client that a bill of materials chose. */
class ClientVersionTest {

  /** Brought by the build. */
  private static final Path OLD = Path.of("target/old-client/prometheus-metrics-model.jar");

  @Test
  void olderClientIsToldWithTheWayOut() throws Exception {
    try (URLClassLoader application = new URLClassLoader(classPath(), platform())) {
      Class<?> registry =
          application.loadClass("io.prometheus.metrics.model.registry.PrometheusRegistry");
      Object fresh = registry.getConstructor().newInstance();
      Class<?> set = application.loadClass("shop.OrderMetricsImpl");

      assertThatThrownBy(() -> set.getMethod("register", registry).invoke(null, fresh))
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .isExactlyInstanceOf(IllegalStateException.class)
          .hasMessage(
              """
              The metric set "shop.OrderMetrics" does not work with the Prometheus client on the class path, which is older than 1.10.0: io/prometheus/metrics/model/registry/MetricType.
              Fix: use version 1.10.0 of io.prometheus:prometheus-metrics-core and its related artifacts; with Spring Boot, set the property <prometheus-client.version>1.10.0</prometheus-client.version>.
              Why: a bill of materials can override the version that a library requires.\
              """);
    }
  }

  @Test
  void whatUserCodeLacksIsNoFaultOfTheClient() {
    assertThat(ClientVersion.isBehind(new NoClassDefFoundError("shop/Provider"))).isFalse();
    assertThat(ClientVersion.isBehind(new ExceptionInInitializerError("io.prometheus.metrics.")))
        .isFalse();
    assertThat(ClientVersion.isBehind(new NoClassDefFoundError())).isFalse();
  }

  private static URL[] classPath() throws MalformedURLException {
    List<URL> entries = new ArrayList<>(List.of(OLD.toUri().toURL()));
    StringTokenizer ours =
        new StringTokenizer(System.getProperty("java.class.path"), File.pathSeparator);
    while (ours.hasMoreTokens()) {
      String entry = ours.nextToken();
      if (!entry.contains("prometheus-metrics-model-")) {
        entries.add(Path.of(entry).toUri().toURL());
      }
    }
    return entries.toArray(URL[]::new);
  }

  private static ClassLoader platform() {
    return ClassLoader.getPlatformClassLoader();
  }
}
