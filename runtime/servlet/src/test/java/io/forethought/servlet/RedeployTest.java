package io.forethought.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.webapp.WebAppContext;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A web application with Forethought inside is deployed and taken off again by a container that
 * goes on. The threads that recorded for it belong to the container, and must not keep its classes.
 */
class RedeployTest {

  private static final String WEB_XML =
      """
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0" metadata-complete="true">
        <servlet>
          <servlet-name>metrics</servlet-name>
          <servlet-class>io.forethought.servlet.MetricsServlet</servlet-class>
        </servlet>
        <servlet-mapping>
          <servlet-name>metrics</servlet-name>
          <url-pattern>/metrics</url-pattern>
        </servlet-mapping>
      </web-app>
      """;

  @TempDir private static Path folder;

  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);
  private final ContextHandlerCollection applications = new ContextHandlerCollection();

  @BeforeEach
  void start() throws Exception {
    layOutApplication();
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
  void theClassesOfAnApplicationGoWithIt() throws Exception {
    List<WeakReference<ClassLoader>> gone = List.of(visit(), visit(), visit());

    for (int i = 0; i < 50 && gone.stream().anyMatch(loader -> !loader.refersTo(null)); i++) {
      System.gc();
    }
    assertThat(gone).allMatch(loader -> loader.refersTo(null));
  }

  /** Deploys the application, scrapes it, and takes it off. */
  private WeakReference<ClassLoader> visit() throws Exception {
    WebAppContext application = new WebAppContext();
    application.setContextPath("/shop");
    application.setWar(folder.toString());
    application.setParentLoaderPriority(false);
    applications.addHandler(application);
    application.start();
    for (int i = 0; i < 20; i++) {
      assertThat(scrape()).contains("forethought_endpoint_scrape_duration_seconds_count " + i);
    }
    ClassLoader loader = application.getClassLoader();
    assertThat(loader.loadClass("io.forethought.runtime.Scrape").getClassLoader()).isSameAs(loader);
    application.stop();
    applications.removeHandler(application);
    application.destroy();
    return new WeakReference<>(loader);
  }

  /** By a connection of its own: Jetty keeps the application with an open one. */
  private String scrape() throws IOException {
    URI address = URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/shop/metrics");
    URLConnection connection = address.toURL().openConnection();
    connection.setRequestProperty("Connection", "close");
    try (InputStream body = connection.getInputStream()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What a build would pack into a web archive: our classes and the client's jars. */
  private static void layOutApplication() throws IOException {
    Path libraries = Files.createDirectories(folder.resolve("WEB-INF/lib"));
    Path classes = Files.createDirectories(folder.resolve("WEB-INF/classes"));
    Files.writeString(folder.resolve("WEB-INF/web.xml"), WEB_XML);
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      String name = path.getFileName().toString();
      if (Files.isDirectory(path) && Files.isDirectory(path.resolve("io/forethought"))) {
        copyTree(path, classes);
      } else if (name.startsWith("forethought-") || name.startsWith("prometheus-")) {
        Files.copy(path, libraries.resolve(name));
      }
    }
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        if (!Files.exists(copy)) {
          Files.copy(file, copy);
        }
      }
    }
  }
}
