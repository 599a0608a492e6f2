package io.forethought.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.jetty.ee10.webapp.WebAppClassLoader;
import org.eclipse.jetty.ee10.webapp.WebAppContext;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;

/** A container that runs while web applications are deployed and removed. */
final class Deployments implements AutoCloseable {

  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);
  private final ContextHandlerCollection applications = new ContextHandlerCollection();
  private final Path archive;

  Deployments(Path archive) throws Exception {
    this.archive = archive;
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(applications);
    server.start();
  }

  /** Deploys an application that brings all its classes. */
  WebAppContext deploy(String path) throws Exception {
    return start(new WebAppContext(), path);
  }

  /** Deploys an application for which the container has classes whose names begin like this. */
  // Jetty offers no other way to set the parent of the loader yet.
  @SuppressWarnings("removal")
  WebAppContext deploy(String path, ClassLoader container, String... prefixes) throws Exception {
    WebAppContext application = new WebAppContext();
    application.getProtectedClassMatcher().add(prefixes);
    application.setClassLoader(new WebAppClassLoader(container, application));
    return start(application, path);
  }

  private WebAppContext start(WebAppContext application, String path) throws Exception {
    application.setContextPath(path);
    application.setWar(archive.toString());
    application.setParentLoaderPriority(false);
    applications.addHandler(application);
    application.start();
    return application;
  }

  /** Removes an application, and returns what must be collected then. */
  WeakReference<ClassLoader> undeploy(WebAppContext application) throws Exception {
    WeakReference<ClassLoader> loader = new WeakReference<>(application.getClassLoader());
    application.stop();
    applications.removeHandler(application);
    application.destroy();
    application.setClassLoader(null);
    return loader;
  }

  /** By a connection of its own: Jetty keeps the application with an open one. */
  String get(String path) throws IOException {
    URI address = URI.create("http://127.0.0.1:" + connector.getLocalPort() + path);
    URLConnection connection = address.toURL().openConnection();
    connection.setRequestProperty("Connection", "close");
    try (InputStream body = connection.getInputStream()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static void assertCollected(Iterable<WeakReference<ClassLoader>> loaders) {
    assertThat(loaders)
        .allSatisfy(
            loader -> {
              for (int i = 0; i < 50 && !loader.refersTo(null); i++) {
                System.gc();
              }
              assertThat(loader.refersTo(null)).isTrue();
            });
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The server does not stop", e);
    }
  }
}
