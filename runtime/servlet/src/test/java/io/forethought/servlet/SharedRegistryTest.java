package io.forethought.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forethought.runtime.Scrape;
import io.forethought.servlet.filter.PlainHttpInitializer;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContainerInitializer;
import java.net.HttpURLConnection;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Applications of one program, which share the generated classes and a registry. */
class SharedRegistryTest {

  private static final String RESPONSES = "\nhttp_responses_before_filters_total ";

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @ParameterizedTest
  @EnumSource
  void theLastApplicationTakesTheMetricsAlong(Container container) throws Exception {
    HttpInstrumentation shared = instrumentation();
    List<List<ServletContainerInitializer>> pairs =
        List.of(
            List.of(
                (classes, context) -> instrumentation().install(context),
                (classes, context) -> instrumentation().installOnce(context)),
            List.of(
                (classes, context) -> shared.install(context),
                (classes, context) -> shared.install(context)));
    for (List<ServletContainerInitializer> pair : pairs) {
      for (int leaving : new int[] {0, 1}) {
        List<Container.Running> both = new ArrayList<>();
        for (ServletContainerInitializer each : pair) {
          both.add(container.start(each));
        }
        assertThat(Scrape.text(registry)).contains(RESPONSES + "0.0\n");
        request(both.get(0), 1);
        request(both.get(1), 2);

        both.remove(leaving).close();
        request(both.get(0), 3);

        both.get(0).close();
        assertThat(Scrape.text(registry)).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void filtersThatAreRegisteredByHandTakeTheMetricsAlong(Container container) throws Exception {
    HttpInstrumentation instrumentation = instrumentation();
    for (int i = 0; i < 2; i++) {
      Container.Running running =
          container.start(
              (classes, context) -> {
                EnumSet<DispatcherType> dispatches =
                    EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC);
                for (String name : List.of("outer", "again")) {
                  context
                      .addFilter(name, instrumentation.outerFilter())
                      .addMappingForUrlPatterns(dispatches, false, "/*");
                }
                context
                    .addFilter("inner", instrumentation.innerFilter())
                    .addMappingForUrlPatterns(dispatches, true, "/*");
              });
      request(running, 1);

      running.close();
      assertThat(Scrape.text(registry)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void anApplicationStartsAlthoughItsNamesAreTaken(Container container) throws Exception {
    Gauge taken = Gauge.builder().name("http_requests_in_flight").help("Another one.").build();
    registry.register(taken);
    try (Container.Running running =
        container.start((classes, context) -> instrumentation().install(context))) {
      assertThat(status(running)).isEqualTo(404);
      assertThat(Scrape.text(registry)).doesNotContain(RESPONSES);

      registry.unregister(taken);
      request(running, 2);
    }
    assertThat(Scrape.text(registry)).isEmpty();
  }

  private HttpInstrumentation instrumentation() {
    return PlainHttpInitializer.instrumentation(registry).metricsPath(null).build();
  }

  private void request(Container.Running running, int responses) throws Exception {
    assertThat(status(running)).isEqualTo(404);
    await()
        .untilAsserted(
            () -> assertThat(Scrape.text(registry)).contains(RESPONSES + responses + ".0\n"));
  }

  private static int status(Container.Running running) throws Exception {
    return ((HttpURLConnection) running.at("missing").toURL().openConnection()).getResponseCode();
  }
}
