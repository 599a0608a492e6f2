package io.forethought.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.startup.Tomcat;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Containers that start a finished web application find the generated initializer by themselves.
 */
class WebArchiveTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private Path folder;

  @BeforeEach
  void layOut() throws Exception {
    WebArchive.layOut(folder);
  }

  @Test
  void jettyWithServlet60FindsIt() throws Exception {
    var application = new org.eclipse.jetty.ee10.webapp.WebAppContext();
    application.setContextPath("/shop");
    application.setWar(folder.toString());
    checkJetty(application);
  }

  @Test
  void jettyWithServlet61FindsIt() throws Exception {
    var application = new org.eclipse.jetty.ee11.webapp.WebAppContext();
    application.setContextPath("/shop");
    application.setWar(folder.toString());
    checkJetty(application);
  }

  @Test
  void tomcatFindsIt() throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(Files.createTempDirectory("tomcat").toString());
    tomcat.setPort(0);
    tomcat.setHostname("127.0.0.1");
    tomcat.setSilent(true);
    tomcat.addWebapp("/shop", folder.toString());
    tomcat.start();
    try {
      check(tomcat.getConnector().getLocalPort());
    } finally {
      tomcat.stop();
      tomcat.destroy();
    }
  }

  private static void checkJetty(Handler application) throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(application);
    server.start();
    try {
      check(connector.getLocalPort());
    } finally {
      server.stop();
    }
  }

  private static void check(int port) throws Exception {
    URI shop = URI.create("http://127.0.0.1:" + port + "/shop/");
    assertThat(get(shop)).isEqualTo("The start page.");
    await()
        .untilAsserted(
            () ->
                assertThat(get(shop.resolve("metrics")))
                    .contains("{method=\"GET\",status=\"200\",view=\"/\"} 1.0\n"));
  }

  private static String get(URI address) throws Exception {
    return CLIENT
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
