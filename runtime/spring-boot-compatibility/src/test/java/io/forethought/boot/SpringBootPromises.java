package io.forethought.boot;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What docs/guide/spring-boot.md promises, however the program is started. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SpringBootPromises {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String RIGHT = "secret";

  private Redis redis;
  private URI root;

  /** Starts the program with these properties, and returns its address, which ends in a slash. */
  abstract URI start(List<String> properties) throws Exception;

  abstract void stop() throws Exception;

  @BeforeAll
  void startAll() throws Exception {
    redis = Redis.start();
    root =
        start(
            List.of(
                "server.port=0",
                "spring.main.banner-mode=off",
                "spring.security.user.name=reader",
                "spring.security.user.password=" + RIGHT,
                "spring.data.redis.port=" + redis.port(),
                "management.endpoints.web.exposure.include=health,prometheus"));
  }

  @AfterAll
  void stopAll() throws Exception {
    stop();
    redis.close();
  }

  @Test
  void everythingIsRecordedOnOnePage() throws Exception {
    assertThat(send("POST", "books?title=Emma").body()).isEqualTo("1");
    assertThat(send("POST", "books?title=Ulysses&fails=true").statusCode()).isEqualTo(500);
    assertThat(send("POST", "books?title=Emma").statusCode()).isEqualTo(500);
    assertThat(send("GET", "books/1").body()).isEqualTo("Emma");
    assertThat(send("GET", "books/1").body()).isEqualTo("Emma");
    assertThat(send("GET", "readers/1").body()).isEqualTo("none");
    assertThat(send("GET", "actuator/health").statusCode()).isEqualTo(200);

    expect(
        "http_responses_total{method=\"GET\",status=\"200\",view=\"/books/{id}\"} 2.0",
        "http_responses_total{method=\"POST\",status=\"500\",view=\"/books\"} 2.0",
        "http_responses_total{method=\"GET\",status=\"200\",view=\"/actuator/health\"} 1.0",
        "model_inserts_total{model=\"book\"} 1.0",
        "model_updates_total{model=\"book\"} 0.0",
        "db_errors_total{alias=\"default\",type=\"integrity_constraint_violation\",vendor=\"h2\"} 1.0",
        "cache_get_hits_total{backend=\"caffeine\",cache=\"titles\"} 1.0",
        "cache_get_misses_total{backend=\"caffeine\",cache=\"titles\"} 1.0",
        "cache_get_misses_total{backend=\"lettuce\",cache=\"redis\"} 1.0",
        "migrations_applied{connection=\"default\"} 1.0",
        "migrations_unapplied{connection=\"default\"} 0.0");
  }

  @Test
  void bothPagesShowWhatForethoughtAndMicrometerRecord() throws Exception {
    assertThat(send("GET", "books/1").statusCode()).isEqualTo(200);

    for (String path : List.of("metrics", "actuator/prometheus")) {
      assertThat(names(send("GET", path).body()))
          .as(path)
          .doesNotHaveDuplicates()
          .contains(
              "http_requests_total",
              "db_execute_total",
              "cache_get_total",
              "migrations_applied",
              "model_inserts_total",
              "jvm_memory_used_bytes",
              "hikaricp_connections",
              "http_server_requests_seconds");
    }
  }

  @Test
  void generatedBeansAreInjectedAndMeasureServices() throws Exception {
    assertThat(send("GET", "catalog?adult=true").body()).isEqualTo("Ulysses");
    assertThat(send("GET", "catalog?adult=false").body()).isEqualTo("Emma");

    expect(
        "shop_visits_asked_total 2.0",
        "shop_catalog_recommend_calls_total{adult=\"false\"} 1.0",
        "shop_catalog_recommend_calls_total{adult=\"true\"} 1.0");
  }

  @Test
  void whatSpringSecurityRejectsIsRecorded() throws Exception {
    String bad = "http_responses_total{method=\"GET\",status=\"400\",view=\"_unmatched\"} ";
    String unauthorized =
        "http_responses_total{method=\"GET\",status=\"401\",view=\"_unmatched\"} ";
    String unknown = "http_responses_unknown_duration_total ";
    String page = page();
    HttpRequest.Builder books = HttpRequest.newBuilder(root.resolve("books/1"));
    assertThat(send(books).statusCode()).isEqualTo(401);
    assertThat(send(books.header("Authorization", basic("wrong"))).statusCode()).isEqualTo(401);
    // Its firewall rejects the encoded line break before any rule is asked.
    assertThat(statusOf("GET " + root.getPath() + "books/%0a HTTP/1.1")).contains(" 400 ");

    expect(
        bad + (value(page, bad) + 1),
        unauthorized + (value(page, unauthorized) + 2),
        unknown + (value(page, unknown) + 3),
        "http_requests_unknown_duration_including_filters_total 0.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "metrics/",
        "metrics/x",
        "METRICS",
        "%6detrics/x",
        "metrics;x/../books/1",
        "metrics/../books/1",
        "books/../metrics/books/1",
        "books/1?/metrics"
      })
  void onlyThePageOfMetricsIsReachableWithoutAPassword(String path) throws Exception {
    assertThat(statusOf("GET " + root.getPath() + path + " HTTP/1.1"))
        .matches("HTTP/1.1 (400|401) .*");
  }

  @ParameterizedTest
  @CsvSource({
    "late, 503, /wishes/{id}/late",
    "late-default, 200, /wishes/{id}/late-default",
    "deferred, 500, /wishes/{id}/deferred",
    "future, 500, /wishes/{id}/future",
    "conflict, 409, /wishes/{id}/conflict",
    "callable, 500, /wishes/{id}/callable",
    "thrown, 500, /wishes/{id}/thrown",
    "gone, 410, /wishes/{id}/gone",
    "missing, 404, /wishes/{id}/missing",
    "nowhere, 404, _unmatched"
  })
  void anErrorIsRecordedUnderItsRoute(String path, int status, String view) throws Exception {
    assertThat(send("GET", "wishes/1/" + path).statusCode()).isEqualTo(status);

    expect(
        "http_responses_total{method=\"GET\",status=\"%d\",view=\"%s\"} 1.0"
            .formatted(status, view));
    assertThat(page()).doesNotContain("view=\"/error\"");
  }

  /** The value of a series on a page, 0 if it is not there. */
  private static double value(String page, String series) {
    return page.lines()
        .filter(line -> line.startsWith(series))
        .mapToDouble(line -> Double.parseDouble(line.substring(series.length())))
        .sum();
  }

  private void expect(String... samples) {
    await().untilAsserted(() -> assertThat(page().lines()).contains(samples));
  }

  private static List<String> names(String page) {
    return page.lines()
        .filter(line -> line.startsWith("# TYPE "))
        .map(line -> line.split(" ", -1)[2])
        .toList();
  }

  private String page() throws Exception {
    return send(HttpRequest.newBuilder(root.resolve("metrics"))).body();
  }

  private HttpResponse<String> send(String method, String path) throws Exception {
    return send(
        HttpRequest.newBuilder(root.resolve(path))
            .header("Authorization", basic(RIGHT))
            .method(method, BodyPublishers.noBody()));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static String basic(String password) {
    byte[] credentials = ("reader:" + password).getBytes(UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(credentials);
  }

  /** The first line of the response to a request that a Java client does not send. */
  private String statusOf(String request) throws IOException {
    try (Socket socket = new Socket(root.getHost(), root.getPort())) {
      socket
          .getOutputStream()
          .write((request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1)
          .lines()
          .findFirst()
          .get();
    }
  }
}
