package io.forethought.servlet.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.servlet.MetricsServlet;
import io.forethought.servlet.access.Access;
import io.forethought.servlet.access.Secret;
import io.forethought.servlet.port.MetricsServer;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.ServletRegistration;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a browser gets from the endpoint. */
class UiEndpointTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @ParameterizedTest
  @CsvSource({
    "'', text/html; charset=utf-8, <!DOCTYPE html>",
    "?x=1, text/html; charset=utf-8, <!DOCTYPE html>",
    "/index.html, text/html; charset=utf-8, <!DOCTYPE html>",
    "/metrics.css, text/css; charset=utf-8, @import",
    "/metrics.js, text/javascript; charset=utf-8, // The element <forethought-metrics>",
    "/uplot.js, text/javascript; charset=utf-8, /*!",
    "/catalogues.json-seq, application/json-seq, '\u001e{'"
  })
  void filesHaveTheirTypeAndThePolicy(String path, String type, String begin) throws Exception {
    try (MetricsServer server = MetricsServer.builder(registry).ui().start()) {
      HttpResponse<String> answer = send("GET", at(server, path));

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).startsWith(begin);
      assertThat(header(answer, "Content-Type")).isEqualTo(type);
      assertThat(header(answer, "Content-Security-Policy")).isEqualTo(POLICY);
      assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
      HttpResponse<String> head = send("HEAD", at(server, path));
      assertThat(head.body()).isEmpty();
      assertThat(header(head, "Content-Length")).isEqualTo(header(answer, "Content-Length"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /, 302",
    "GET, /nothing, 404",
    "GET, /metrics.js/, 404",
    "GET, //metrics.js, 404",
    "GET, /%2e%2e/page/MetricsPage.class, 404",
    "GET, /uplot-license.txt, 404",
    "POST, '', 405"
  })
  void otherPathsAreRejected(String method, String path, int status) throws Exception {
    try (MetricsServer server = MetricsServer.builder(registry).ui().start()) {
      HttpResponse<String> answer = send(method, at(server, path));

      assertThat(answer.statusCode()).isEqualTo(status);
      assertThat(answer.headers().firstValue("Location").isPresent()).isEqualTo(status == 302);
      assertThat(answer.body()).hasLineCount(1);
    }
  }

  @Test
  void theRulesOfTheMetricsApply() throws Exception {
    Access access =
        Access.builder().basic("ann", Secret.from("a test", () -> List.of("secret"))).build();
    try (MetricsServer server = MetricsServer.builder(registry).access(access).ui().start()) {
      for (String path : List.of("", "/metrics.js", "/catalogues.json-seq", "/nothing")) {
        HttpResponse<String> answer = send("GET", at(server, path));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "WWW-Authenticate")).startsWith("Basic ");
        assertThat(answer.body()).isEqualTo("Credentials are required.\n");
      }
      String login = Base64.getEncoder().encodeToString("ann:secret".getBytes(UTF_8));
      HttpResponse<String> page = send("GET", at(server, ""), "Authorization", "Basic " + login);
      assertThat(page.statusCode()).isEqualTo(200);
    }
  }

  @Test
  void anApplicationShowsItBelowItsMetrics() throws Exception {
    ServletContextHandler shop = new ServletContextHandler("/shop");
    shop.addServletContainerInitializer(
        (classes, context) -> {
          ServletRegistration.Dynamic servlet =
              context.addServlet("metrics", new MetricsServlet(registry, Access.loopback()));
          servlet.setInitParameter("ui", "true");
          servlet.addMapping("/internal/prom", "/internal/prom/ui/*");
        });
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    server.addConnector(connector);
    server.setHandler(shop);
    server.start();
    try {
      URI metrics =
          URI.create("http://localhost:" + connector.getLocalPort() + "/shop/internal/prom");

      assertThat(send("GET", metrics).body()).startsWith("# HELP ");
      assertThat(send("GET", URI.create(metrics + "/ui")).body()).startsWith("<!DOCTYPE html>");
      HttpResponse<String> slash = send("GET", URI.create(metrics + "/ui/"));
      assertThat(URI.create(metrics + "/ui/").resolve(header(slash, "Location")))
          .isEqualTo(URI.create(metrics + "/ui"));
      assertThat(send("GET", URI.create(metrics + "/ui/uplot.css")).body()).startsWith(".uplot");
    } finally {
      server.stop();
    }
  }

  private static URI at(MetricsServer server, String path) {
    return URI.create("http://localhost:" + server.port() + "/metrics/ui" + path);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("none");
  }

  private static HttpResponse<String> send(String method, URI address, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
