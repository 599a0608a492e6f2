package io.forethought.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forethought.runtime.Scrape;
import io.forethought.servlet.access.Access;
import io.forethought.servlet.filter.PlainHttpInitializer;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one line of an initializer gives to an application. */
class HttpInstrumentationTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @ParameterizedTest
  @EnumSource
  void requestsAreRecordedAndShown(Container container) throws Exception {
    try (Container.Running running =
        container.start(
            (classes, context) -> {
              addHello(context, "/hello", "/health");
              PlainHttpInitializer.instrumentation(registry)
                  .ignore("/health")
                  .build()
                  .install(context);
            })) {
      assertThat(get(running.at("hello"))).isEqualTo("hello");
      assertThat(get(running.at("health"))).isEqualTo("hello");
      await()
          .untilAsserted(
              () ->
                  assertThat(Scrape.text(registry))
                      .contains("\nhttp_responses_before_filters_total 1.0\n"));

      assertThat(get(running.at("metrics")))
          .contains("{method=\"GET\",status=\"200\",view=\"/hello\"} 1.0\n")
          .contains("\nhttp_requests_before_filters_total 1.0\n")
          .contains("\nhttp_requests_in_flight 0.0\n")
          .contains("\nhttp_requests_unknown_duration_including_filters_total 0.0\n")
          .doesNotContain("/health");
    }
  }

  @ParameterizedTest
  @EnumSource
  void requestsThatTheOuterFilterHasNotSeenAreTold(Container container) throws Exception {
    HttpInstrumentation halved = PlainHttpInitializer.instrumentation(registry).build();
    try (Container.Running running =
        container.start(
            (classes, context) -> {
              addHello(context, "/hello");
              context
                  .addFilter("inner", halved.innerFilter())
                  .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
            })) {
      assertThat(get(running.at("hello"))).isEqualTo("hello");

      assertThat(Scrape.text(registry))
          .contains("\nhttp_requests_unknown_duration_including_filters_total 1.0\n")
          .contains("\nhttp_requests_before_filters_total 0.0\n");
    }
  }

  @ParameterizedTest
  @EnumSource
  void scrapesOfAnyMetricsServletAreRecordedOnlyIfThatIsRequested(Container container)
      throws Exception {
    for (boolean recorded : new boolean[] {false, true}) {
      PrometheusRegistry own = new PrometheusRegistry();
      HttpInstrumentation.Builder builder =
          PlainHttpInitializer.instrumentation(own).metricsPath(null);
      HttpInstrumentation instrumentation =
          recorded ? builder.recordScrapes().build() : builder.build();
      try (Container.Running running =
          container.start(
              (classes, context) -> {
                instrumentation.install(context);
                context
                    .addServlet("mine", new MetricsServlet(own, Access.loopback()))
                    .addMapping("/mine", "/below/*", "*.prom");
                addHello(context, "/hello.txt");
              })) {
        for (String path : List.of("mine", "below", "below/it", "x.prom")) {
          assertThat(get(running.at(path)))
              .contains("http_requests_in_flight " + (recorded ? "1.0\n" : "0.0\n"));
        }
        assertThat(get(running.at("hello.txt"))).isEqualTo("hello");
        assertThat(Scrape.text(own))
            .contains("http_requests_before_filters_total " + (recorded ? "5.0\n" : "1.0\n"));
      }
    }
  }

  /** Its requests are those of everything that the application does not have. */
  @Test
  void scrapesThroughTheDefaultServletAreRecorded() throws Exception {
    try (Container.Running running =
        Container.UNDERTOW.start(
            (classes, context) -> {
              PlainHttpInitializer.instrumentation(registry)
                  .metricsPath(null)
                  .build()
                  .install(context);
              context
                  .addServlet("all", new MetricsServlet(registry, Access.loopback()))
                  .addMapping("/");
            })) {
      assertThat(get(running.at("anything"))).contains("http_requests_in_flight 1.0\n");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anotherPathCanBeChosenForTheMetricsOrNone(Container container) throws Exception {
    try (Container.Running running =
        container.start(
            (classes, context) ->
                PlainHttpInitializer.instrumentation(registry)
                    .metricsPath("/internal/metrics")
                    .build()
                    .install(context))) {
      assertThat(get(running.at("internal/metrics"))).contains("http_requests_in_flight 0.0\n");
    }
    try (Container.Running running =
        container.start(
            (classes, context) ->
                PlainHttpInitializer.instrumentation(registry)
                    .metricsPath(null)
                    .build()
                    .install(context))) {
      assertThat(get(running.at("metrics"))).doesNotContain("http_requests_in_flight");
    }
  }

  @Test
  void builderTellsThePathOfTheMetrics() {
    HttpInstrumentation.Builder builder = PlainHttpInitializer.instrumentation(registry);

    assertThat(builder.metricsPath()).isEqualTo("/metrics");
    assertThat(builder.metricsPath("/internal/metrics").metricsPath())
        .isEqualTo("/internal/metrics");
    assertThat(builder.metricsPath(null).metricsPath()).isNull();
  }

  private static void addHello(ServletContext context, String... paths) {
    context
        .addServlet(
            "hello",
            new HttpServlet() {
              private static final long serialVersionUID = 1L;

              @Override
              protected void doGet(HttpServletRequest request, HttpServletResponse response)
                  throws IOException {
                response.getWriter().print("hello");
              }
            })
        .addMapping(paths);
  }

  private static String get(URI address) throws Exception {
    return CLIENT
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
