package io.forethought.servlet.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.forethought.servlet.Container;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the two filters record in real containers. */
class FiltersTest {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final TestApplication application =
      new TestApplication(
          new PlainHttpRecorder(Forethought.metrics(PlainHttpMetrics.class, registry)));
  private int sent;

  @ParameterizedTest
  @EnumSource
  void aRequestIsCountedByItsView(Container container) throws Exception {
    try (Container.Running running = container.start(application)) {
      assertThat(get(running.at("index")).body()).isEqualTo("This is the index.");
      get(running.at("text/a/b?c=d"));
      get(running.at("some.do"));
      get(running.at("named"));
      get(running.at("nowhere"));

      assertThat(samples("http_requests_total"))
          .containsExactly(
              "{method=\"GET\",transport=\"http\",view=\"*.do\"} 1.0",
              "{method=\"GET\",transport=\"http\",view=\"/index\"} 1.0",
              "{method=\"GET\",transport=\"http\",view=\"/orders/{id}\"} 1.0",
              "{method=\"GET\",transport=\"http\",view=\"/text/*\"} 1.0",
              "{method=\"GET\",transport=\"http\",view=\"_unmatched\"} 1.0");
      assertThat(samples("http_responses_rendered_total"))
          .containsExactly("{template=\"order.html\"} 1.0");
      assertThat(samples("http_request_duration_seconds_count"))
          .contains("{method=\"GET\",view=\"/index\"} 1");
      assertThat(value("http_request_duration_including_filters_seconds_count")).isEqualTo(5);
      assertThat(value("http_requests_before_filters_total")).isEqualTo(5);
      assertThat(value("http_requests_in_flight")).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theStatusIsTheOneThatTheClientGets(Container container) throws Exception {
    try (Container.Running running = container.start(application)) {
      assertThat(get(running.at("index?teapot")).statusCode()).isEqualTo(418);
      assertThat(get(running.at("index?redirect")).statusCode()).isEqualTo(302);
      assertThat(get(running.at("empty?late-failure")).statusCode()).isEqualTo(500);
      assertThat(get(running.at("objection")).statusCode()).isEqualTo(500);
      assertThat(get(running.at("missing/1")).statusCode()).isEqualTo(404);
      assertThat(get(running.at("unmodified")).statusCode()).isEqualTo(304);
      assertThat(get(running.at("odd")).statusCode()).isEqualTo(299);

      assertThat(samples("http_responses_total"))
          .containsExactly(
              "{method=\"GET\",status=\"2xx\",view=\"/odd\"} 1.0",
              "{method=\"GET\",status=\"302\",view=\"_unmatched\"} 1.0",
              "{method=\"GET\",status=\"304\",view=\"/unmodified\"} 1.0",
              "{method=\"GET\",status=\"404\",view=\"/missing/*\"} 1.0",
              "{method=\"GET\",status=\"418\",view=\"_unmatched\"} 1.0",
              "{method=\"GET\",status=\"500\",view=\"/empty\"} 1.0",
              "{method=\"GET\",status=\"500\",view=\"/objection\"} 1.0");
      assertThat(samples("http_exceptions_total"))
          .containsExactly(
              "{exception=\"IllegalStateException\",view=\"/empty\"} 1.0",
              "{exception=\"Objection\",view=\"/objection\"} 1.0");
      // The teapot and the redirect never came to the inner filter.
      assertThat(value("http_responses_unknown_duration_total")).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void bodiesAreCountedByteForByte(Container container) throws Exception {
    try (Container.Running running = container.start(application)) {
      get(running.at("text/1"));
      assertThat(value("http_response_body_size_bytes_sum")).isEqualTo(13);
      assertThat(get(running.at("written")).body()).isEqualTo("äöü€😀bcd");
      assertThat(value("http_response_body_size_bytes_sum")).isEqualTo(13 + 16);
      get(running.at("stream"));
      assertThat(value("http_response_body_size_bytes_sum")).isEqualTo(13 + 16 + 10_000);
      assertThat(value("http_responses_streaming_total")).isEqualTo(1);
      assertThat(get(running.at("reset")).body()).isEqualTo("sent");
      assertThat(value("http_response_body_size_bytes_sum")).isEqualTo(13 + 16 + 10_000 + 4);
      send(HttpRequest.newBuilder(running.at("index")).method("HEAD", BodyPublishers.noBody()));
      get(running.at("empty"));
      get(running.at("unmodified"));
      assertThat(value("http_response_body_size_bytes_sum")).isEqualTo(13 + 16 + 10_000 + 4);
      assertThat(samples("http_response_body_size_bytes_bucket")).contains("{le=\"0.0\"} 3");
      assertThat(samples("http_responses_encoded_total")).contains("{charset=\"utf-8\"} 2.0");
    }
  }

  @ParameterizedTest
  @EnumSource
  void requestBodiesAreCountedDeclaredOrRead(Container container) throws Exception {
    byte[] body = new byte[5000];
    try (Container.Running running = container.start(application)) {
      send(HttpRequest.newBuilder(running.at("echo")).POST(BodyPublishers.ofByteArray(body)));
      assertThat(value("http_request_body_size_bytes_sum")).isEqualTo(5000);
      send(
          HttpRequest.newBuilder(running.at("echo"))
              .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
      assertThat(value("http_request_body_size_bytes_sum")).isEqualTo(10_000);
      send(HttpRequest.newBuilder(running.at("unread")).POST(BodyPublishers.ofString("12345")));
      assertThat(value("http_request_body_size_bytes_sum")).isEqualTo(10_005);
      assertThat(value("http_response_body_size_bytes_sum")).isEqualTo(10_006);
    }
  }

  @ParameterizedTest
  @EnumSource
  void asynchronousRequestsAreCountedOnceAtTheirEnd(Container container) throws Exception {
    try (Container.Running running = container.start(application)) {
      assertThat(get(running.at("async")).body()).isEqualTo("later");
      assertThat(get(running.at("dispatched")).body()).isEqualTo("again");

      assertThat(samples("http_responses_total"))
          .containsExactly(
              "{method=\"GET\",status=\"200\",view=\"/dispatched\"} 1.0",
              "{method=\"GET\",status=\"202\",view=\"/async\"} 1.0");
      assertThat(value("http_response_body_size_bytes_sum")).isEqualTo(10);
      assertThat(value("http_requests_before_filters_total")).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"JETTY_EE11", "TOMCAT"})
  void aRedirectOfServlet61LosesTheBody(Container container) throws Exception {
    try (Container.Running running = container.start(application)) {
      assertThat(get(running.at("see-other")).statusCode()).isEqualTo(303);

      assertThat(value("http_response_body_size_bytes_sum")).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aForwardIsOneRequest(Container container) throws Exception {
    try (Container.Running running = container.start(application)) {
      assertThat(get(running.at("forward")).body()).isEqualTo("This is the index.");

      assertThat(samples("http_responses_total"))
          .containsExactly("{method=\"GET\",status=\"200\",view=\"/forward\"} 1.0");
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingThatAClientSendsMakesASeries(Container container) throws Exception {
    Random random = new Random(1);
    List<String> methods = List.of("GET", "POST", "BREW", "get", "X" + random.nextInt(1000));
    try (Container.Running running = container.start(application)) {
      for (int i = 0; i < 500; i++) {
        String method = methods.get(random.nextInt(methods.size()));
        send(
            HttpRequest.newBuilder(running.at("x" + random.nextInt() + "?" + random.nextInt()))
                .header("X-Requested-With", random.nextBoolean() ? "XMLHttpRequest" : "me")
                .header("User-Agent", "a" + random.nextInt())
                .method(method, BodyPublishers.noBody()));
      }

      assertThat(samples("http_requests_total"))
          .allMatch(sample -> sample.contains("view=\"_unmatched\""))
          .hasSizeLessThanOrEqualTo(3);
      assertThat(value("http_requests_ajax_total")).isBetween(1.0, 499.0);
    }
  }

  private HttpResponse<String> get(URI address) throws Exception {
    return send(HttpRequest.newBuilder(address));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
    sent++;
    // The client has the response before the filters have done with it.
    await()
        .pollDelay(java.time.Duration.ZERO)
        .pollInterval(java.time.Duration.ofMillis(1))
        .until(() -> value("http_responses_before_filters_total") == sent);
    return response;
  }

  private double value(String name) {
    return Double.parseDouble(samples(name).get(0).strip());
  }

  /** The samples of a name, without it. */
  private List<String> samples(String name) {
    return Scrape.text(registry)
        .lines()
        .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
        .map(line -> line.substring(name.length()))
        .collect(Collectors.toList());
  }
}
