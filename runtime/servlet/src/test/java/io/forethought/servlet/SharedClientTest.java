package io.forethought.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.jetty.ee10.webapp.WebAppClassLoader;
import org.eclipse.jetty.ee10.webapp.WebAppContext;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Applications that each bring Forethought, in a container that has the Prometheus client for all
 * of them, and so one default registry.
 */
@Tag("once")
class SharedClientTest {

  private static final String WEB_XML =
      """
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
        <servlet>
          <servlet-name>metrics</servlet-name>
          <servlet-class>io.forethought.servlet.MetricsServlet</servlet-class>
          <load-on-startup>1</load-on-startup>
        </servlet>
        <servlet-mapping>
          <servlet-name>metrics</servlet-name>
          <url-pattern>/metrics</url-pattern>
        </servlet-mapping>
      </web-app>
      """;

  private static final String SCRAPES = "forethought_endpoint_scrape_duration_seconds_count";

  @TempDir private static Path folder;

  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);
  private final ContextHandlerCollection applications = new ContextHandlerCollection();
  private final ClassLoader container = new ContainerLoader();

  @BeforeEach
  void start() throws Exception {
    WebArchive.layOut(folder);
    Files.writeString(folder.resolve("WEB-INF/web.xml"), WEB_XML);
    Files.delete(
        folder.resolve(
            "WEB-INF/classes/META-INF/services/jakarta.servlet.ServletContainerInitializer"));
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(applications);
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  @Test
  void anApplicationTakesItsMetricsAlongAndTheNextOneExposesThem() throws Exception {
    WebAppContext first = deploy("/first");
    WebAppContext second = deploy("/second");

    assertThat(scrape("/second")).containsOnlyOnce(SCRAPES + " 0");
    assertThat(scrape("/first")).containsOnlyOnce(SCRAPES + " 0");
    assertThat(scrape("/second")).containsOnlyOnce(SCRAPES + " 1");

    WeakReference<ClassLoader> gone = undeploy(first);
    first = null;
    assertThat(isCollected(gone)).isTrue();
    assertThat(scrape("/second")).containsOnlyOnce(SCRAPES + " 0");
    assertThat(scrape("/second")).containsOnlyOnce(SCRAPES + " 1");

    WebAppContext again = deploy("/first");
    assertThat(scrape("/first")).containsOnlyOnce(SCRAPES + " 2");

    gone = undeploy(second);
    second = null;
    assertThat(isCollected(gone)).isTrue();
    assertThat(scrape("/first")).containsOnlyOnce(SCRAPES + " 0");
    gone = undeploy(again);
    again = null;
    assertThat(isCollected(gone)).isTrue();
  }

  // Jetty offers no other way to set the parent of the loader yet.
  @SuppressWarnings("removal")
  private WebAppContext deploy(String path) throws Exception {
    WebAppContext application = new WebAppContext();
    application.setContextPath(path);
    application.setWar(folder.toString());
    application.setParentLoaderPriority(false);
    application.getProtectedClassMatcher().add("io.prometheus.");
    application.setClassLoader(new WebAppClassLoader(container, application));
    applications.addHandler(application);
    application.start();
    ClassLoader loader = application.getClassLoader();
    assertThat(loader.loadClass("io.forethought.runtime.Scrape").getClassLoader()).isSameAs(loader);
    assertThat(
            loader
                .loadClass("io.prometheus.metrics.model.registry.PrometheusRegistry")
                .getClassLoader())
        .isSameAs(container);
    return application;
  }

  private WeakReference<ClassLoader> undeploy(WebAppContext application) throws Exception {
    WeakReference<ClassLoader> loader = new WeakReference<>(application.getClassLoader());
    application.stop();
    applications.removeHandler(application);
    application.destroy();
    application.setClassLoader(null);
    return loader;
  }

  private static boolean isCollected(WeakReference<?> reference) {
    for (int i = 0; i < 50 && !reference.refersTo(null); i++) {
      System.gc();
    }
    return reference.refersTo(null);
  }

  /** By a connection of its own: Jetty keeps the application with an open one. */
  private String scrape(String path) throws IOException {
    URI address = URI.create("http://127.0.0.1:" + connector.getLocalPort() + path + "/metrics");
    URLConnection connection = address.toURL().openConnection();
    connection.setRequestProperty("Connection", "close");
    try (InputStream body = connection.getInputStream()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Loads the client itself, so that its default registry belongs to this container only. */
  private static final class ContainerLoader extends URLClassLoader {

    ContainerLoader() {
      super(clientJars(), SharedClientTest.class.getClassLoader());
    }

    private static URL[] clientJars() {
      return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
          .map(Path::of)
          .filter(path -> path.getFileName().toString().startsWith("prometheus-"))
          .map(ContainerLoader::url)
          .toArray(URL[]::new);
    }

    private static URL url(Path jar) {
      try {
        return jar.toUri().toURL();
      } catch (MalformedURLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("io.prometheus.")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : findClass(name);
      }
    }
  }
}
