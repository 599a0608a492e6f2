package io.forethought.servlet.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.servlet.Container;
import io.forethought.servlet.Jetty;
import jakarta.servlet.GenericServlet;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.util.stream.Stream;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The names and labels of OpenTelemetry. */
class OtelProfileTest {

  private final Recorded recorded = new Recorded("http_server_request_duration_seconds_count");

  @ParameterizedTest
  @EnumSource
  void requestsAreMeasuredByMethodSchemeStatusAndRoute(Container container) throws Exception {
    try (Container.Running running =
        container.start(
            new ModelApplication(
                OtelHttpInitializer.instrumentation(recorded.registry()).build()))) {
      recorded.get(running.at("help"));
      recorded.send("POST", running.at("help"), "12345");
      recorded.get(running.at("help?teapot"));
      recorded.get(running.at("nowhere"));
      recorded.send("BREW", running.at("gone"), "");
      recorded.send("QUERY", running.at("help"), "12345");

      assertThat(samples("http_server_request_duration_seconds_count"))
          .containsExactlyInAnyOrder(
              of("GET", "200", "help"),
              of("POST", "200", "help"),
              of("GET", "418", "_unmatched"),
              of("GET", "404", "_unmatched"),
              of("_OTHER", "404", "gone"),
              of("_OTHER", "200", "help"));
      assertThat(recorded.value("http_server_active_requests" + start("GET"))).isZero();
      assertThat(recorded.value("http_server_request_body_size_bytes_sum" + start("POST")))
          .isEqualTo(5);
      assertThat(recorded.value("http_server_response_body_size_bytes_sum" + start("POST")))
          .isEqualTo(2000);
    }
  }

  @Test
  void theRouteBeginsAfterTheContextPath() throws Exception {
    ServletContextHandler context = new ServletContextHandler("/shop");
    context.addServletContainerInitializer(
        (classes, application) -> {
          OtelHttpInitializer.instrumentation(recorded.registry()).build().install(application);
          application.addServlet("orders", new Nothing()).addMapping("/orders");
        });
    try (Container.Running running = Jetty.start(context)) {
      recorded.get(running.at("shop/orders"));

      assertThat(samples("http_server_request_duration_seconds_count"))
          .containsExactly(of("GET", "200", "/orders"));
    }
  }

  private static final class Nothing extends GenericServlet {

    private static final long serialVersionUID = 1L;

    @Override
    public void service(ServletRequest request, ServletResponse response) {}
  }

  private Stream<String> samples(String name) {
    return recorded.samples(name).stream().filter(sample -> !sample.endsWith(" 0"));
  }

  private static String start(String method) {
    return "{http_request_method=\"" + method + "\",url_scheme=\"http\"}";
  }

  private static String of(String method, String status, String route) {
    return "{http_request_method=\"%s\",http_response_status_code=\"%s\",http_route=\"%s\",url_scheme=\"http\"} 1"
        .formatted(method, status, route);
  }
}
