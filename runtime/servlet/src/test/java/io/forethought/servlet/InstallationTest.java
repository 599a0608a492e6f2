package io.forethought.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import io.forethought.runtime.Scrape;
import io.forethought.servlet.access.Access;
import io.forethought.servlet.access.Secret;
import io.forethought.servlet.filter.PlainHttpInitializer;
import io.forethought.servlet.http.HttpRecorder;
import io.forethought.servlet.http.Observation;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.ServletContainerInitializer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several installations in one application. */
class InstallationTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final Secret TOKEN =
      Secret.from("the test", () -> List.of("correct-horse-battery-staple"));

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @ParameterizedTest
  @EnumSource
  void twiceIsAMistake(Container container) throws Exception {
    HttpInstrumentation instrumentation = PlainHttpInitializer.instrumentation(registry).build();
    try (Container.Running running =
        container.start(
            (classes, context) -> {
              instrumentation.install(context);
              assertThatIllegalStateException()
                  .isThrownBy(() -> instrumentation.install(context))
                  .withMessageContaining("are already recorded.\nFix: install")
                  .withMessageStartingWith("The requests of the application \"");
            })) {
      assertThat(get(running.at("metrics"))).contains("http_requests_in_flight 0.0\n");
    }
  }

  // A container finds the initializer in a web archive before or after an initializer of the
  // application.
  @ParameterizedTest
  @EnumSource
  void theFirstInstallationHolds(Container container) throws Exception {
    ServletContainerInitializer found = new PlainHttpInitializer();
    Access closed = Access.builder().bearerToken(TOKEN).build();
    HttpInstrumentation own =
        PlainHttpInitializer.instrumentation(PrometheusRegistry.defaultRegistry)
            .access(closed)
            .build();
    try (Container.Running running =
        container.start(
            (classes, context) -> {
              own.install(context);
              found.onStartup(Set.of(), context);
            })) {
      assertThat(get(running.at("metrics"))).startsWith("Credentials are required.");
    }
    try (Container.Running running =
        container.start(
            (classes, context) -> {
              found.onStartup(Set.of(), context);
              assertThatIllegalStateException()
                  .isThrownBy(() -> own.install(context))
                  .withMessageContaining("has installed it: configure the access with environment");
            })) {
      assertThat(get(running.at("metrics"))).contains("http_requests_in_flight 0.0\n");
    }
  }

  // A container finds the initializer in a web archive, and Spring Boot calls it as well.
  @ParameterizedTest
  @EnumSource
  void theSameInitializerIsInstalledOnce(Container container) throws Exception {
    try (Container.Running running =
        container.start(
            (classes, context) -> {
              for (int i = 0; i < 3; i++) {
                PlainHttpInitializer.instrumentation(registry).build().installOnce(context);
              }
              HttpRecorder other = new OtherRecorder();
              assertThatIllegalStateException()
                  .isThrownBy(
                      () ->
                          HttpInstrumentation.builder(registry, other).build().installOnce(context))
                  .withMessageContaining("are already recorded.");
            })) {
      String unused = get(running.at("missing"));
      await()
          .untilAsserted(
              () ->
                  assertThat(Scrape.text(registry))
                      .contains("\nhttp_responses_before_filters_total 1.0\n"));
    }
  }

  private static String get(URI address) throws Exception {
    return CLIENT
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  /** Belongs to another application. */
  private static final class OtherRecorder implements HttpRecorder {

    @Override
    public void started(Observation request) {}

    @Override
    public void finished(Observation request) {}
  }
}
