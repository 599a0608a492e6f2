package io.forethought.servlet.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.servlet.Container;
import io.forethought.servlet.HttpInstrumentation;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The scenarios of django-prometheus's own tests, and what it does where those are silent, in each
 * container. Where the expectation differs from the model, its fault is named.
 */
class DjangoProfileTest {

  private final Recorded recorded = new Recorded("django_http_responses_before_middlewares_total");

  private Container.Running start(Container container) throws Exception {
    return container.start(
        new ModelApplication(DjangoHttpInitializer.instrumentation(recorded.registry()).build()));
  }

  @ParameterizedTest
  @EnumSource
  void requestCounters(Container container) throws Exception {
    try (Container.Running running = start(container)) {
      recorded.get(running.at(""));
      recorded.get(running.at(""));
      recorded.get(running.at("help"));
      recorded.send("POST", running.at(""), "test=data");

      expect("requests_before_middlewares_total", 4);
      expect("responses_before_middlewares_total", 4);
      expect("requests_total_by_method_total{method=\"GET\"}", 3);
      expect("requests_total_by_method_total{method=\"POST\"}", 1);
      expect("requests_total_by_transport_total{transport=\"http\"}", 4);
      expect(byView("GET", "index"), 2);
      expect(byView("GET", "help"), 1);
      expect(byView("POST", "index"), 1);
      expect("requests_body_total_bytes_bucket{le=\"0.0\"}", 3);
      expect("requests_body_total_bytes_bucket{le=\"128.0\"}", 4);
      expect("responses_total_by_templatename_total{templatename=\"index.html\"}", 3);
      expect("responses_total_by_templatename_total{templatename=\"help.html\"}", 1);
      expect("responses_total_by_status_total{status=\"200\"}", 4);
      expect("responses_body_total_bytes_bucket{le=\"0.0\"}", 0);
      expect("responses_body_total_bytes_bucket{le=\"128.0\"}", 3);
      expect("responses_body_total_bytes_bucket{le=\"8192.0\"}", 4);
      expect("responses_total_by_charset_total{charset=\"utf-8\"}", 4);
      expect("responses_streaming_total", 0);
      expect("ajax_requests_total", 0);
      expect("requests_unknown_latency_including_middlewares_total", 0);
      expect("requests_unknown_latency_total", 0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void onlyStatusesThatOccurredHaveASeries(Container container) throws Exception {
    try (Container.Running running = start(container)) {
      String status = "django_http_responses_total_by_status_total";
      assertThat(recorded.samples(status)).isEmpty();
      recorded.get(running.at("help"));
      recorded.get(running.at("gone"));

      assertThat(recorded.samples(status))
          .containsExactly("{status=\"200\"} 1.0", "{status=\"404\"} 1.0");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theCharsetIsTheOneThatTheClientGets(Container container) throws Exception {
    try (Container.Running running = start(container)) {
      for (String charset : List.of("UTF-8", "utf-8", "Iso-8859-1", "windows-1252")) {
        HttpResponse<String> response = recorded.get(running.at("charset?" + charset));

        String type = response.headers().firstValue("Content-Type").orElseThrow();
        String sent = type.substring(type.indexOf('=') + 1);
        assertThat(sent).isEqualToIgnoringCase(charset);
        assertThat(recorded.samples("django_http_responses_total_by_charset_total"))
            .anyMatch(sample -> sample.startsWith("{charset=\"" + sent + "\"} "));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void boundsAreWrittenAsInPython(Container container) throws Exception {
    try (Container.Running running = start(container)) {
      recorded.send("POST", running.at("help"), "12345");

      expect("requests_body_total_bytes_bucket{le=\"4.0\"}", 0);
      expect("requests_body_total_bytes_bucket{le=\"524288.0\"}", 1);
      expect("requests_body_total_bytes_bucket{le=\"1.048576e+06\"}", 1);
      expect("requests_body_total_bytes_bucket{le=\"5.36870912e+08\"}", 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void latency(Container container) throws Exception {
    try (Container.Running running = start(container)) {
      recorded.get(running.at("slow"));

      String bucket = "requests_latency_seconds_by_view_method_bucket{method=\"GET\",view=\"slow\"";
      expect(bucket + ",le=\"0.05\"}", 0);
      expect(bucket + ",le=\"5.0\"}", 1);
      expect("requests_latency_including_middlewares_seconds_bucket{le=\"0.05\"}", 0);
      expect("requests_latency_including_middlewares_seconds_bucket{le=\"+Inf\"}", 1);
    }
  }

  // The model observes it twice (its second fault).
  @ParameterizedTest
  @EnumSource
  void exceptionLatencyIsObservedOnce(Container container) throws Exception {
    try (Container.Running running = start(container)) {
      assertThat(recorded.get(running.at("objection")).statusCode()).isEqualTo(500);

      String view = "view=\"testapp.views.objection\"";
      expect(
          "requests_latency_seconds_by_view_method_bucket{method=\"GET\"," + view + ",le=\"2.5\"}",
          1);
      expect("exceptions_total_by_type_total{type=\"ObjectionException\"}", 1);
      expect("exceptions_total_by_view_total{" + view + "}", 1);
      expect("responses_total_by_status_total{status=\"500\"}", 1);
    }
  }

  // The model does not observe what is streamed (its fifth fault).
  @ParameterizedTest
  @EnumSource
  void streamingIsCountedAndObserved(Container container) throws Exception {
    try (Container.Running running = start(container)) {
      recorded.get(running.at(""));
      recorded.get(running.at("file"));

      expect("responses_streaming_total", 1);
      expect("responses_body_total_bytes_bucket{le=\"+Inf\"}", 2);
      expect("responses_body_total_bytes_sum", 418);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatNoViewIsFoundForIsNoRequestOfAView(Container container) throws Exception {
    try (Container.Running running = start(container)) {
      assertThat(recorded.get(running.at("nowhere/7")).statusCode()).isEqualTo(404);
      recorded.get(running.at("gone"));

      assertThat(recorded.samples("django_http_requests_total_by_view_transport_method_total"))
          .containsExactly("{method=\"GET\",transport=\"http\",view=\"gone\"} 1.0");
      expect(
          "responses_total_by_status_view_method_total{method=\"GET\",status=\"404\",view=\"<unnamed"
              + " view>\"}",
          1);
      expect(
          "requests_latency_seconds_by_view_method_count{method=\"GET\",view=\"<unnamed view>\"}",
          1);
      assertThat(recorded.samples("django_http_exceptions_total_by_view_total")).isEmpty();
    }
  }

  // The model's inner middleware does not see these responses, or another status (fourth fault).
  @ParameterizedTest
  @EnumSource
  void filtersInBetweenAreCountedAsTheClientSeesThem(Container container) throws Exception {
    try (Container.Running running = start(container)) {
      assertThat(recorded.get(running.at("help?teapot")).statusCode()).isEqualTo(418);
      assertThat(recorded.get(running.at("help?fail")).statusCode()).isEqualTo(500);
      assertThat(recorded.get(running.at("empty?fail-late")).statusCode()).isEqualTo(500);

      expect("requests_before_middlewares_total", 3);
      expect("responses_total_by_status_total{status=\"418\"}", 1);
      expect("responses_total_by_status_total{status=\"500\"}", 2);
      expect("requests_unknown_latency_total", 2);
      assertThat(recorded.samples("django_http_exceptions_total_by_type_total")).isEmpty();
    }
  }

  // The model lets a client create series (third fault).
  @ParameterizedTest
  @EnumSource
  void unknownMethodsAreInvalid(Container container) throws Exception {
    try (Container.Running running = start(container)) {
      recorded.send("FOO", running.at(""), "");

      expect("requests_total_by_method_total{method=\"<invalid method>\"}", 1);
      expect(
          "requests_latency_seconds_by_view_method_count{method=\"<invalid method>\","
              + "view=\"index\"}",
          1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void ajaxIsWhatSaysSoExactly(Container container) throws Exception {
    try (Container.Running running = start(container)) {
      recorded.get(running.at(""), "X-Requested-With", "XMLHttpRequest");
      recorded.get(running.at(""), "X-Requested-With", "xmlhttprequest");

      expect("ajax_requests_total", 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void emptyBodiesAndHeadHaveNoBytes(Container container) throws Exception {
    try (Container.Running running = start(container)) {
      recorded.get(running.at("empty"));
      HttpResponse<String> head = recorded.send("HEAD", running.at("help"), "");

      assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(2000);
      expect("responses_body_total_bytes_bucket{le=\"0.0\"}", 2);
      expect("responses_body_total_bytes_sum", 0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void thePageOfMetricsIsARequestAsAnyOtherIfThatIsRequested(Container container) throws Exception {
    HttpInstrumentation all =
        DjangoHttpInitializer.instrumentation(recorded.registry()).recordScrapes().build();
    try (Container.Running running = container.start(new ModelApplication(all))) {
      String page = recorded.get(running.at("metrics")).body();

      assertThat(page)
          .contains("\ndjango_http_requests_before_middlewares_total 1.0\n")
          .contains("\ndjango_http_responses_before_middlewares_total 0.0\n");
      expect(byView("GET", "/metrics"), 1);
    }
  }

  private static String byView(String method, String view) {
    return "requests_total_by_view_transport_method_total{method=\""
        + method
        + "\",transport=\"http\",view=\""
        + view
        + "\"}";
  }

  private void expect(String sample, double value) {
    assertThat(recorded.value("django_http_" + sample)).as(sample).isEqualTo(value);
  }
}
