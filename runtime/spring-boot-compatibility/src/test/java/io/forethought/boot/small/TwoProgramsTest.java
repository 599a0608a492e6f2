package io.forethought.boot.small;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two programs with servers in one virtual machine, as in tests or after a restart. */
@Tag("once")
class TwoProgramsTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final Predicate<String> OURS =
      Pattern.compile("(http_re|forethought_).*").asMatchPredicate();

  private static final String REJECTED =
      "http_responses_total{method=\"GET\",status=\"401\",view=\"_unmatched\"} ";

  @EnableAutoConfiguration(
      excludeName = {
        "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration",
        "org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration",
        "org.springframework.boot.data.redis.autoconfigure.DataRedisReactiveAutoConfiguration",
        "org.springframework.boot.data.redis.autoconfigure.DataRedisRepositoriesAutoConfiguration",
        "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
        "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
        "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
      })
  static class Small {}

  private static ConfigurableApplicationContext start(String... properties) {
    String[] all =
        Stream.concat(
                Stream.of("server.port=0", "spring.main.banner-mode=off"), Stream.of(properties))
            .map(each -> "--" + each)
            .toArray(String[]::new);
    return new SpringApplicationBuilder(Small.class).run(all);
  }

  @Test
  void eachProgramHasItsPageUntilItEndsAndLeavesNothing() throws Exception {
    try (ConfigurableApplicationContext first = start()) {
      assertThat(get(first, "/books").statusCode()).isEqualTo(401);
      await().untilAsserted(() -> assertThat(page(first)).contains(REJECTED + "1.0"));
      Set<String> alone = names(first);
      ConfigurableApplicationContext second = start("spring.main.lazy-initialization=true");

      assertThat(get(second, "/books").statusCode()).isEqualTo(401);
      assertThat(names(second)).isEqualTo(alone);
      // Both record on the same series.
      await().untilAsserted(() -> assertThat(page(first)).contains(REJECTED + "2.0"));
      second.close();

      assertThat(names(first)).isEqualTo(alone);
      try (ConfigurableApplicationContext restarted = start()) {
        assertThat(names(restarted)).isEqualTo(alone);
      }
    }
  }

  @Test
  void propertiesSetThePathAndTheAccess() throws Exception {
    try (ConfigurableApplicationContext program =
        start(
            "forethought.endpoint.path=/prom",
            "forethought.endpoint.token=secret",
            "forethought.http.ignore=/ignored")) {
      assertThat(get(program, "/metrics").statusCode()).isEqualTo(401);
      HttpResponse<String> refused = get(program, "/prom");
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.headers().allValues("WWW-Authenticate"))
          .containsExactly("Bearer realm=\"metrics\"");
      assertThat(get(program, "/ignored").statusCode()).isEqualTo(401);

      HttpResponse<String> page = get(program, "/prom", "Authorization", "Bearer secret");
      assertThat(page.statusCode()).isEqualTo(200);
      await()
          .untilAsserted(
              () ->
                  assertThat(get(program, "/prom", "Authorization", "Bearer secret").body())
                      .contains(REJECTED + "1.0"));
    }
  }

  @Test
  void invalidAccessClosesThePageAndTheProgramStarts() throws Exception {
    Logged logged = Logged.begin();
    try (ConfigurableApplicationContext program =
        start("forethought.endpoint.user=prometheus", "spring.security.user.password=secret")) {
      String credentials = Base64.getEncoder().encodeToString("user:secret".getBytes(UTF_8));
      assertThat(get(program, "/metrics", "Authorization", "Basic " + credentials).statusCode())
          .isEqualTo(404);
    }
    logged.close();

    assertThat(logged.messages()).containsExactly("The metrics are not exposed at /metrics");
  }

  @Test
  void pageIsBehindSpringSecurityIfTheProgramWantsThat() throws Exception {
    try (ConfigurableApplicationContext program =
        start(
            "forethought.endpoint.before-security=false", "spring.security.user.password=secret")) {
      assertThat(get(program, "/metrics").statusCode()).isEqualTo(401);
      String credentials = Base64.getEncoder().encodeToString("user:secret".getBytes(UTF_8));
      assertThat(get(program, "/metrics", "Authorization", "Basic " + credentials).statusCode())
          .isEqualTo(200);
    }
  }

  /** The names of Forethought's metrics on the page, which also has those of Micrometer. */
  private static Set<String> names(ConfigurableApplicationContext program) throws Exception {
    List<String> names =
        page(program)
            .lines()
            .filter(line -> line.startsWith("# TYPE "))
            .map(line -> line.split(" ", -1)[2])
            .toList();
    assertThat(names).doesNotHaveDuplicates().contains("jvm_memory_used_bytes");
    return names.stream().filter(OURS).collect(toCollection(TreeSet::new));
  }

  private static String page(ConfigurableApplicationContext program) throws Exception {
    HttpResponse<String> response = get(program, "/metrics");
    assertThat(response.statusCode()).isEqualTo(200);
    return response.body();
  }

  private static HttpResponse<String> get(
      ConfigurableApplicationContext program, String path, String... headers) throws Exception {
    String port = program.getEnvironment().getProperty("local.server.port");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    return CLIENT.send(
        (headers.length == 0 ? request : request.headers(headers)).build(),
        BodyHandlers.ofString());
  }
}
