package io.forethought.servlet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.Scrape;
import io.forethought.servlet.access.Access;
import io.forethought.servlet.access.Secret;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a scraper gets, through each door. */
class EndpointTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @BeforeEach
  void someMetrics() {
    Counter.builder().name("rain_total").help("Rain.").register(registry).inc(3);
    Histogram.builder()
        .name("wind")
        .help("Wind.")
        .classicOnly()
        .classicUpperBounds(1, 10)
        .register(registry)
        .observe(4);
  }

  @ParameterizedTest
  @EnumSource
  void aScrapeIsTheRegistryInText(Door door) throws Exception {
    try (Door.Open open = door.open(registry, Access.loopback())) {
      String expected = Scrape.text(registry);
      HttpResponse<String> answer = send(request(open.metrics()));

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo(expected).contains("\nrain_total 3.0\n");
      assertThat(contentType(answer)).isEqualTo("text/plain; version=0.0.4; charset=utf-8");
      assertThat(header(answer, "Content-Length"))
          .isEqualTo(Integer.toString(expected.getBytes(UTF_8).length));
      assertThat(header(answer, "Vary")).isEqualTo("Accept, Accept-Encoding");
      assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
      assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/openmetrics-text | application/openmetrics-text; version=1.0.0; charset=utf-8",
        "application/openmetrics-text;q=0.5, text/plain;q=0.9 | text/plain; version=0.0.4;"
            + " charset=utf-8",
        "application/vnd.google.protobuf;proto=io.prometheus.client.MetricFamily;encoding=delimited;q=0.6,application/openmetrics-text;version=1.0.0;q=0.5,*/*;q=0.1"
            + " | application/vnd.google.protobuf; proto=io.prometheus.client.MetricFamily;"
            + " encoding=delimited",
        "application/vnd.google.protobuf;encoding=text | text/plain; version=0.0.4; charset=utf-8",
        "image/png | text/plain; version=0.0.4; charset=utf-8"
      })
  void theFormatIsTheOneLikedBest(String accept, String contentType) throws Exception {
    for (Door door : Door.values()) {
      try (Door.Open open = door.open(registry, Access.loopback())) {
        HttpResponse<String> answer = send(request(open.metrics()).header("Accept", accept));

        assertThat(contentType(answer)).startsWith(contentType);
        assertThat(answer.body()).contains("rain");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip | true",
        "GZIP;q=0.5 | true",
        "br, gzip | true",
        "x-gzip | true",
        "* | true",
        "gzip;q=0 | false",
        "identity | false",
        "*;q=0 | false"
      })
  void gzipIsForThoseWhoTakeIt(String acceptEncoding, boolean compressed) throws Exception {
    for (Door door : Door.values()) {
      try (Door.Open open = door.open(registry, Access.loopback())) {
        HttpResponse<byte[]> answer =
            CLIENT.send(
                request(open.metrics()).header("Accept-Encoding", acceptEncoding).build(),
                HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding").isPresent())
            .isEqualTo(compressed);
        String text =
            compressed
                ? new String(
                    new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes(),
                    UTF_8)
                : new String(answer.body(), UTF_8);
        assertThat(text).contains("\nrain_total 3.0\n");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void namesAreThoseOfSamples(Door door) throws Exception {
    try (Door.Open open = door.open(registry, Access.loopback())) {
      URI some =
          URI.create(
              open.metrics() + "?name%5B%5D=wind_count&name%5b%5d=rain_total&x=y&name%5B%5D");

      String expected =
          """
          # HELP rain_total Rain.
          # TYPE rain_total counter
          rain_total 3.0
          # HELP wind Wind.
          # TYPE wind histogram
          wind_count 1
          """;
      assertThat(send(request(some)).body()).isEqualTo(expected);
      HttpResponse<byte[]> compressed =
          CLIENT.send(
              request(some).header("Accept-Encoding", "gzip").build(),
              HttpResponse.BodyHandlers.ofByteArray());
      assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
          .asString(UTF_8)
          .isEqualTo(expected);
      assertThat(send(request(URI.create(open.metrics() + "?name%5B%5D=rain"))).body())
          .isEqualTo("# HELP rain_total Rain.\n# TYPE rain_total counter\nrain_total 3.0\n");
      assertThat(send(request(URI.create(open.metrics() + "?name%5B%5D=rai"))).body()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theEscapingIsTheOneOfTheHeader(Door door) throws Exception {
    Gauge.builder().name("snow.depth").register(registry).set(4);
    try (Door.Open open = door.open(registry, Access.loopback())) {
      URI snow = URI.create(open.metrics() + "?name%5B%5D=snow.depth&name%5B%5D=snow_depth");
      String accept = "text/plain;version=1.0.0;escaping=";

      assertThat(send(request(snow).header("Accept", accept + "allow-utf-8")).body())
          .endsWith("\n{\"snow.depth\"} 4.0\n");
      assertThat(send(request(snow).header("Accept", accept + "underscores")).body())
          .endsWith("\nsnow_depth 4.0\n");
    }
  }

  @ParameterizedTest
  @EnumSource
  void headHasTheHeadersOfGet(Door door) throws Exception {
    try (Door.Open open = door.open(registry, Access.loopback())) {
      URI rain = URI.create(open.metrics() + "?name%5B%5D=rain_total");
      for (String encoding : List.of("gzip", "identity")) {
        HttpResponse<String> get = send(request(rain).header("Accept-Encoding", encoding));
        HttpResponse<String> head =
            send(
                request(rain)
                    .header("Accept-Encoding", encoding)
                    .method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(withoutDate(head)).isEqualTo(withoutDate(get)).containsKey("content-length");
      }
      assertThat(send(request(open.metrics())).body())
          .contains("\nforethought_endpoint_scrape_size_bytes_count 2\n");
    }
  }

  @ParameterizedTest
  @CsvSource({"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "BREW"})
  void metricsCanOnlyBeRead(String method) throws Exception {
    for (Door door : Door.values()) {
      try (Door.Open open = door.open(registry, Access.loopback())) {
        HttpResponse<String> answer =
            send(request(open.metrics()).method(method, HttpRequest.BodyPublishers.ofString("x")));

        assertThat(answer.statusCode()).isEqualTo(405);
        // Tomcat itself refuses to TRACE.
        if (door != Door.TOMCAT || !method.equals("TRACE")) {
          assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
          assertThat(answer.body()).isEqualTo("Metrics can only be read: use GET or HEAD.\n");
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aQueryThatCannotBeReadIsToldSo(Door door) throws Exception {
    try (Door.Open open = door.open(registry, Access.loopback())) {
      String names = "name%5B%5D=a&".repeat(10_000);
      HttpResponse<String> answer = send(request(URI.create(open.metrics() + "?" + names)));

      assertThat(answer.statusCode()).isIn(400, 414, 431);
    }
  }

  @ParameterizedTest
  @EnumSource
  void missingAndWrongCredentialsAreChallenged(Door door) throws Exception {
    Access access =
        Access.builder().bearerToken(Secret.from("the test", () -> List.of("hunter2"))).build();
    try (Door.Open open = door.open(registry, access)) {
      HttpResponse<String> missing = send(request(open.metrics()));
      assertThat(missing.statusCode()).isEqualTo(401);
      assertThat(header(missing, "WWW-Authenticate")).isEqualTo("Bearer realm=\"metrics\"");
      assertThat(missing.body()).isEqualTo("Credentials are required.\n");

      HttpResponse<String> wrong =
          send(request(open.metrics()).header("Authorization", "Bearer x"));
      assertThat(wrong.statusCode()).isEqualTo(401);
      assertThat(header(wrong, "WWW-Authenticate")).isEqualTo("Bearer realm=\"metrics\"");
      assertThat(wrong.body()).isEqualTo("The credentials are wrong.\n");

      HttpResponse<String> other =
          send(request(open.metrics()).header("Authorization", "Basic eA=="));
      assertThat(other.statusCode()).isEqualTo(403);
      assertThat(other.headers().firstValue("WWW-Authenticate")).isEmpty();

      HttpResponse<String> right =
          send(request(open.metrics()).header("Authorization", "Bearer hunter2"));
      assertThat(right.statusCode()).isEqualTo(200);
      assertThat(right.body())
          .contains("\nforethought_endpoint_refusals_total{reason=\"credentials_missing\"} 1.0\n")
          .contains("\nforethought_endpoint_refusals_total{reason=\"credentials_wrong\"} 2.0\n")
          .doesNotContain("hunter2");
    }
  }

  @ParameterizedTest
  @EnumSource
  void wrongTokensLearnNothing(Door door) throws Exception {
    int guesses = 200;
    String token = "correct-horse-battery-staple";
    Access access =
        Access.builder().bearerToken(Secret.from("the test", () -> List.of(token))).build();
    Random random = new Random(1);
    try (Door.Open open = door.open(registry, access)) {
      for (int i = 0; i < guesses; i++) {
        String guess = token.substring(0, i % token.length()) + random.nextInt();
        HttpResponse<String> answer =
            send(request(open.metrics()).header("Authorization", "Bearer " + guess));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("The credentials are wrong.\n");
        assertThat(answer.headers().map().keySet())
            .allMatch(
                name ->
                    List.of(
                            "cache-control",
                            "connection",
                            "content-length",
                            "content-type",
                            "date",
                            "keep-alive",
                            "server",
                            "www-authenticate")
                        .contains(name));
      }
      assertThat(Scrape.text(registry))
          .contains("refusals_total{reason=\"credentials_wrong\"} " + (double) guesses + "\n");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRequestThroughAProxyIsNotFromThisMachine(Door door) throws Exception {
    try (Door.Open open = door.open(registry, Access.loopback())) {
      for (String sign : List.of("X-Forwarded-For", "x-forwarded-proto", "VIA", "X-Envoy-Peer")) {
        HttpResponse<String> answer = send(request(open.metrics()).header(sign, "127.0.0.1"));

        assertThat(answer.statusCode()).as(sign).isEqualTo(403);
        assertThat(answer.body()).isEqualTo("Forbidden.\n");
      }
      assertThat(send(request(open.metrics()).header("X-Request-ID", "1")).statusCode())
          .isEqualTo(200);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCollectorMayThrowAnything(Door door) throws Exception {
    List<Throwable> failures =
        List.of(
            new IllegalStateException("jdbc:secret"),
            new NoClassDefFoundError("jdbc:secret"),
            new StackOverflowError("jdbc:secret"),
            new OutOfMemoryError("jdbc:secret"),
            new AssertionError("jdbc:secret"),
            new SQLException("jdbc:secret"),
            new IOException("jdbc:secret"));
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Collector failing =
        () -> {
          new Undeclared<RuntimeException>().fail(failure.get());
          return null;
        };
    registry.register(failing);
    try (Door.Open open = door.open(registry, Access.loopback())) {
      for (Throwable next : failures) {
        failure.set(next);
        HttpResponse<String> answer = send(request(open.metrics()));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).isEqualTo("The metrics cannot be read; see the log.\n");
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
      }
      registry.unregister(failing);
      assertThat(send(request(open.metrics())).body())
          .contains("\nforethought_endpoint_refusals_total{reason=\"failure\"} 7.0\n");
    }
  }

  @ParameterizedTest
  @EnumSource
  void scrapesAreMeasured(Door door) throws Exception {
    try (Door.Open open = door.open(registry, Access.loopback())) {
      HttpResponse<String> first = send(request(open.metrics()));
      HttpResponse<String> second = send(request(open.metrics()));

      assertThat(first.body()).contains("\nforethought_endpoint_scrape_duration_seconds_count 0\n");
      assertThat(second.body())
          .contains("\nforethought_endpoint_scrape_duration_seconds_count 1\n")
          .contains(
              "\nforethought_endpoint_scrape_size_bytes_sum "
                  + (double) first.body().getBytes(UTF_8).length
                  + "\n");
    }
  }

  private static HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static Map<String, List<String>> withoutDate(HttpResponse<?> answer) {
    Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
    headers.remove("date");
    return headers;
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElseThrow();
  }

  /** Containers write the parameters with a space in front, or without. */
  private static String contentType(HttpResponse<?> answer) {
    return header(answer, "Content-Type").replaceAll(";\\s*", "; ");
  }

  /** Throws without declaring it, as other languages do. */
  private static final class Undeclared<T extends Throwable> {

    @SuppressWarnings("unchecked")
    private void fail(Throwable failure) throws T {
      throw (T) failure;
    }
  }
}
