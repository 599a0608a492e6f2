package io.forethought.boot3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The starter in Spring Boot 3.5, with HTTP metrics that the program declares. */
class LibraryTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static ConfigurableApplicationContext start(String... profiles) {
    return SpringApplication.run(
        Library.class,
        "--server.port=0",
        "--spring.profiles.active=" + String.join(",", profiles),
        "--spring.main.banner-mode=off",
        "--spring.datasource.url=jdbc:h2:mem:library",
        "--spring.cache.cache-names=titles",
        "--spring.cache.caffeine.spec=recordStats",
        "--spring.security.user.password=secret",
        "--management.endpoints.web.exposure.include=prometheus",
        "--forethought.models.count=flush");
  }

  @Test
  void everythingIsRecordedAsDeclaredWithoutFurtherCode() throws Exception {
    try (ConfigurableApplicationContext program = start()) {
      assertThat(get(program, "loans/Emma").body()).isEqualTo("1");
      assertThat(get(program, "titles").body()).isEqualTo("[\"Emma\"]");
      assertThat(get(program, "titles").body()).isEqualTo("[\"Emma\"]");

      for (String page : new String[] {"prom", "actuator/prometheus"}) {
        await()
            .untilAsserted(
                () ->
                    assertThat(get(program, page).body().lines())
                        .as(page)
                        .contains(
                            "library_http_responses_total{method=\"GET\",status=\"200\","
                                + "view=\"/loans/{title}\"} 1.0",
                            "library_loans_lent_total{title=\"Emma\"} 2.0",
                            "forethought_incidents_total 0.0",
                            "model_inserts_total{model=\"loan\"} 1.0",
                            "cache_get_hits_total{backend=\"caffeine\",cache=\"titles\"} 1.0",
                            "migrations_applied{connection=\"default\"} 1.0",
                            "db_pool_connections_max{alias=\"default\"} 10.0")
                        .anyMatch(line -> line.startsWith("jvm_memory_used_bytes"))
                        .noneMatch(line -> line.startsWith("http_requests_total")));
      }
    }
  }

  @Test
  void nothingIsRecordedTwiceIfTheProgramCallsItsInitializerItself() throws Exception {
    try (ConfigurableApplicationContext program = start("own")) {
      assertThat(get(program, "titles").statusCode()).isEqualTo(200);

      await()
          .untilAsserted(
              () ->
                  assertThat(get(program, "prom").body().lines())
                      .contains(
                          "library_http_responses_total{method=\"GET\",status=\"200\","
                              + "view=\"/titles\"} 1.0")
                      .anyMatch(line -> line.startsWith("jvm_memory_used_bytes")));
      assertThat(send(request(program, "prom")).statusCode()).isEqualTo(200);
      assertThat(send(request(program, "titles")).statusCode()).isEqualTo(401);
    }
  }

  private static HttpResponse<String> get(ConfigurableApplicationContext program, String path)
      throws Exception {
    String user = Base64.getEncoder().encodeToString("user:secret".getBytes(UTF_8));
    return send(request(program, path).header("Authorization", "Basic " + user));
  }

  private static HttpRequest.Builder request(ConfigurableApplicationContext program, String path) {
    String port = program.getEnvironment().getProperty("local.server.port");
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}
