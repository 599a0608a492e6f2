package io.forethought.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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

  @TempDir private static Path folder;

  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);
  private final ContextHandlerCollection applications = new ContextHandlerCollection();

  @BeforeEach
  void start() throws Exception {
    WebArchive.layOut(folder);
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
      assertThat(get("")).isEqualTo("The start page.");
      assertThat(get("metrics"))
          .contains("forethought_endpoint_scrape_duration_seconds_count " + i)
          .contains("http_requests_before_filters_total " + (i + 1));
    }
    ClassLoader loader = application.getClassLoader();
    assertThat(loader.loadClass("io.forethought.runtime.Scrape").getClassLoader()).isSameAs(loader);
    application.stop();
    applications.removeHandler(application);
    application.destroy();
    return new WeakReference<>(loader);
  }

  /** By a connection of its own: Jetty keeps the application with an open one. */
  private String get(String path) throws IOException {
    URI address = URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/shop/" + path);
    URLConnection connection = address.toURL().openConnection();
    connection.setRequestProperty("Connection", "close");
    try (InputStream body = connection.getInputStream()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
