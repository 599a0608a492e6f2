package io.forethought.servlet.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.servlet.Container;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Labels that a program adds. */
class LabelledTest {

  private final Recorded recorded = new Recorded("labelled_http_responses_before_filters_total");

  @ParameterizedTest
  @EnumSource
  void everyMetricHasThemBeforeTheProgramAndBehind(Container container) throws Exception {
    try (Container.Running running = start(container)) {
      recorded.get(running.at("help"));
      recorded.get(running.at("help?login"), "X-Version", "V2");

      expect("requests_before_filters_total", "v1", "false", 1);
      expect("requests_before_filters_total", "v2", "false", 1);
      expect("requests_before_filters_total", "v2", "true", 0);
      expect("responses_before_filters_total", "v1", "false", 1);
      expect("responses_before_filters_total", "v2", "true", 1);
      expect("request_duration_including_filters_seconds_count", "v2", "true", 1);
      expect("response_body_size_bytes_sum", "v2", "true", 2000);
      expect("requests_in_flight", "v2", "false", 0);
      expect("requests_in_flight", "v2", "true", 0);
      assertThat(recorded.samples("labelled_http_requests_total"))
          .containsExactly(
              "{api_version=\"v1\",logged_in=\"false\",method=\"GET\",transport=\"http\",view=\"help\"}"
                  + " 1.0",
              "{api_version=\"v2\",logged_in=\"true\",method=\"GET\",transport=\"http\",view=\"help\"}"
                  + " 1.0");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMethodThatThrowsBreaksNoRequestAndIsCounted(Container container) throws Exception {
    try (Container.Running running = start(container)) {
      assertThat(recorded.get(running.at("help"), "X-Version", "V3").statusCode()).isEqualTo(200);

      expect("responses_before_filters_total", "_other", "false", 1);
      expect("requests_in_flight", "_other", "false", 0);
      assertThat(
              recorded.value(
                  "forethought_label_overflow_total{label=\"api_version\","
                      + "metric=\"labelled_http_requests_total\"}"))
          .isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aResponseThatNeverCameToTheProgramHasTheFirstLabels(Container container) throws Exception {
    try (Container.Running running = start(container)) {
      recorded.get(running.at("help?teapot"), "X-Version", "V2");

      expect("responses_unknown_duration_total", "v2", "false", 1);
      expect("responses_before_filters_total", "v2", "false", 1);
    }
  }

  @Test
  void allMetricsDistinguishTheSameViews() throws Exception {
    try (Container.Running running = start(Container.JETTY_EE11)) {
      recorded.get(running.at(""));
      recorded.get(running.at("help"));
      recorded.get(running.at("file"));
      recorded.get(running.at("objection"));

      assertThat(recorded.samples("labelled_http_exceptions_total"))
          .containsExactly(
              "{api_version=\"v1\",exception=\"ObjectionException\",logged_in=\"false\","
                  + "view=\"_other\"} 1.0");
      assertThat(recorded.samples("labelled_http_requests_total"))
          .contains(
              "{api_version=\"v1\",logged_in=\"false\",method=\"GET\",transport=\"http\","
                  + "view=\"_other\"} 1.0");
    }
  }

  /** So the compiler must count them all. Only CONNECT cannot be sent here. */
  @Test
  void everyViewMayAnswerEveryMethodWithEveryLabel() throws Exception {
    List<String> methods =
        List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "BREW");
    List<String> views = List.of("", "help", "charset");
    List<String> versions = List.of("V1", "V2");
    try (Container.Running running = start(Container.JETTY_EE11)) {
      for (String view : views) {
        for (String method : methods) {
          for (String version : versions) {
            recorded.send(method, running.at(view), "", "X-Version", version);
            recorded.send(method, running.at(view + "?login"), "", "X-Version", version);
          }
        }
      }

      int users = 2;
      assertThat(recorded.samples("labelled_http_requests_total"))
          .hasSize(views.size() * methods.size() * versions.size() * users);
    }
  }

  private Container.Running start(Container container) throws Exception {
    return container.start(
        new ModelApplication(LabelledHttpInitializer.instrumentation(recorded.registry()).build()));
  }

  private void expect(String name, String version, String loggedIn, double value) {
    assertThat(
            recorded.value(
                "labelled_http_%s{api_version=\"%s\",logged_in=\"%s\"}"
                    .formatted(name, version, loggedIn)))
        .as(name)
        .isEqualTo(value);
  }
}
