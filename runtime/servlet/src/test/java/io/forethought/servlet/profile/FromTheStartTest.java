package io.forethought.servlet.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.Scrape;
import io.forethought.servlet.Container;
import io.forethought.servlet.HttpInstrumentation;
import io.forethought.servlet.filter.PlainHttpInitializer;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What exists before the first request, and what the first request adds. */
@Tag("once")
class FromTheStartTest {

  /** Each profile, a metric without labels, and the labels of the series after one request. */
  private static final Map<String, Profile> PROFILES =
      Map.of(
          "DEFAULT",
          new Profile(
              PlainHttpInitializer::instrumentation,
              "http_responses_before_filters_total",
              List.of(
                  "{charset=\"utf-8\"}",
                  "{method=\"GET\",status=\"200\",view=\"help\"}",
                  "{method=\"GET\",transport=\"http\",view=\"help\"}",
                  "{method=\"GET\",view=\"help\"}",
                  "{template=\"help.html\"}")),
          "DJANGO",
          new Profile(
              DjangoHttpInitializer::instrumentation,
              "django_http_responses_before_middlewares_total",
              List.of(
                  "{charset=\"utf-8\"}",
                  "{method=\"GET\",status=\"200\",view=\"help\"}",
                  "{method=\"GET\",transport=\"http\",view=\"help\"}",
                  "{method=\"GET\",view=\"help\"}",
                  "{method=\"GET\"}",
                  "{status=\"200\"}",
                  "{templatename=\"help.html\"}",
                  "{transport=\"http\"}")),
          "OTEL",
          new Profile(
              OtelHttpInitializer::instrumentation,
              "",
              List.of(
                  "{http_request_method=\"GET\",http_response_status_code=\"200\",http_route=\"help\",url_scheme=\"http\"}",
                  "{http_request_method=\"GET\",url_scheme=\"http\"}")));

  private record Profile(
      Function<PrometheusRegistry, HttpInstrumentation.Builder> instrumentation,
      String total,
      List<String> seen) {}

  @Test
  void metricsWithoutLabelsStartAtZeroAndOthersWithTheirFirstRequest() throws Exception {
    for (Profile profile : PROFILES.values()) {
      Recorded recorded =
          new Recorded(
              profile.total().isEmpty()
                  ? "http_server_request_duration_seconds_count"
                  : profile.total());
      try (Container.Running running =
          Container.JETTY_EE11.start(
              new ModelApplication(
                  profile
                      .instrumentation()
                      .apply(recorded.registry())
                      .metricsPath(null)
                      .build()))) {
        assertThat(labels(recorded)).isEmpty();
        if (!profile.total().isEmpty()) {
          assertThat(recorded.value(profile.total())).isZero();
        }

        recorded.get(running.at("help"));

        assertThat(labels(recorded)).isEqualTo(profile.seen());
      }
    }
  }

  /** The labels of all series, without the bounds of buckets, each once. */
  private static List<String> labels(Recorded recorded) {
    return Scrape.text(recorded.registry())
        .lines()
        .filter(line -> !line.startsWith("#") && line.contains("{") && !line.contains("le=\""))
        .map(line -> line.substring(line.indexOf('{'), line.indexOf('}') + 1))
        .distinct()
        .sorted()
        .toList();
  }
}
