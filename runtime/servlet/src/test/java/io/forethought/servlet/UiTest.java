package io.forethought.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.servlet.access.Access;
import io.forethought.servlet.access.Secret;
import io.forethought.servlet.filter.PlainHttpInitializer;
import io.forethought.servlet.port.MetricsServer;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.ServletRegistration;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page in a browser, without the library that contains it. */
class UiTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final String MISSING =
      "the artifact io.forethought:forethought-servlet-ui is not on the class path.\n";

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Logger logger = Logger.getLogger("io.forethought.servlet");
  private final List<String> errors = new ArrayList<>();
  private final Handler handler = new Errors();

  @BeforeEach
  void listen() {
    // Another test may have silenced all loggers.
    logger.setLevel(Level.INFO);
    logger.addHandler(handler);
  }

  @AfterEach
  void leave() {
    logger.removeHandler(handler);
    logger.setLevel(null);
  }

  @ParameterizedTest
  @EnumSource
  void switchedOnItSaysWhichLibraryIsMissing(Container container) throws Exception {
    HttpInstrumentation instrumentation =
        PlainHttpInitializer.instrumentation(registry).metricsUi().build();
    try (Container.Running running =
        container.start((classes, context) -> instrumentation.install(context))) {
      for (String path : List.of("metrics/ui", "metrics/ui/", "metrics/ui/metrics.js")) {
        HttpResponse<String> answer = get(running.at(path));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("This page cannot be shown: " + MISSING);
      }
      assertThat(get(running.at("metrics")).body()).contains("http_requests_in_flight 0.0\n");
    }
    assertThat(errors)
        .containsExactly(
            "The page that shows the metrics is switched on, but "
                + MISSING
                + "Fix: add it in the version of forethought-servlet, or switch the page off.");
  }

  @ParameterizedTest
  @EnumSource
  void strangersAreRejectedBeforeAnythingIsSaid(Container container) throws Exception {
    Access closed = Access.builder().bearerToken(Secret.from("a test", () -> List.of("x"))).build();
    HttpInstrumentation instrumentation =
        PlainHttpInitializer.instrumentation(registry).access(closed).metricsUi().build();
    try (Container.Running running =
        container.start((classes, context) -> instrumentation.install(context))) {
      HttpResponse<String> answer = get(running.at("metrics/ui"));

      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.body()).isEqualTo("Credentials are required.\n");
    }
  }

  @ParameterizedTest
  @EnumSource
  void unlessItIsSwitchedOnThereIsNone(Container container) throws Exception {
    HttpInstrumentation instrumentation = PlainHttpInitializer.instrumentation(registry).build();
    try (Container.Running running =
        container.start((classes, context) -> instrumentation.install(context))) {
      HttpResponse<String> answer = get(running.at("metrics/ui"));

      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).doesNotContain("forethought-servlet-ui");
    }
    assertThat(errors).isEmpty();
  }

  @Test
  void onAPortOfItsOwn() throws Exception {
    try (MetricsServer on = MetricsServer.builder(registry).ui().start();
        MetricsServer off = MetricsServer.builder(registry).start()) {
      assertThat(get(at(on, "/metrics/ui")).body()).endsWith(MISSING);
      assertThat(get(at(on, "/metrics/uix")).body()).isEqualTo("Not found.\n");
      assertThat(get(at(on, "/")).body()).contains("\n<p><a href=\"/metrics/ui\">Charts</a></p>\n");
      assertThat(get(at(off, "/metrics/ui")).body()).isEqualTo("Not found.\n");
      assertThat(get(at(off, "/")).body()).doesNotContain("/metrics/ui").doesNotContain("%s");
    }
  }

  @Test
  void aServletWithoutTheMappingIsReported() throws Exception {
    start("true", "/metrics");

    assertThat(errors)
        .contains(
            "The metrics are not shown in a browser: the servlet \"shop\" has the initialization"
                + " parameter ui=true, but no mapping that ends in /ui/*.\nFix: add one, such as"
                + " /metrics/ui/*.");
  }

  @Test
  void anotherValueThanTrueIsReported() throws Exception {
    start("yes", "/metrics", "/metrics/ui/*");

    assertThat(errors)
        .containsExactly(
            "The metrics are not shown in a browser: the initialization parameter ui of the servlet"
                + " \"shop\" is \"yes\".\nFix: set it to true or false.");
  }

  private void start(String value, String... mappings) throws Exception {
    Container.JETTY_EE10
        .start(
            (classes, context) -> {
              ServletRegistration.Dynamic servlet =
                  context.addServlet("shop", new MetricsServlet(registry, Access.loopback()));
              servlet.setInitParameter("ui", value);
              servlet.addMapping(mappings);
              servlet.setLoadOnStartup(1);
            })
        .close();
  }

  private static URI at(MetricsServer server, String path) {
    return URI.create("http://localhost:" + server.port() + path);
  }

  private static HttpResponse<String> get(URI address) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Collects the errors of the library. */
  private final class Errors extends Handler {

    @Override
    public void publish(LogRecord record) {
      if (record.getLevel().getName().equals("SEVERE")) {
        errors.add(new SimpleFormatter().formatMessage(record));
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
