package io.forethought.stall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.Forethought;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Each metric set of a program exists once, whatever way the program reaches it, and so do
 * Forethought's own metrics. Otherwise both pages answer with the status 500.
 */
@Tag("once")
class StallTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @AfterEach
  void removeWhatBelongsToTheVirtualMachine() {
    Forethought.unregister(StallMetrics.class, PrometheusRegistry.defaultRegistry);
    Forethought.unregister(ApiMetrics.class, PrometheusRegistry.defaultRegistry);
    Forethought.unregister(TillMetrics.class, PrometheusRegistry.defaultRegistry);
  }

  private static ConfigurableApplicationContext start(String... properties) {
    String[] all =
        Stream.concat(
                Stream.of(
                    "server.port=0",
                    "spring.main.banner-mode=off",
                    "spring.security.user.password=secret",
                    "management.endpoints.web.exposure.include=prometheus"),
                Stream.of(properties))
            .map(each -> "--" + each)
            .toArray(String[]::new);
    return new SpringApplicationBuilder(Stall.class).run(all);
  }

  @Test
  void everyWayToASetRecordsOnTheSameSeries() throws Exception {
    try (ConfigurableApplicationContext program = start()) {
      for (String city : List.of("Rome", "Oslo", "Bern", "Kyiv")) {
        assertThat(get(program, "visit?city=" + city)).isEqualTo(city);
      }
      assertThat(get(program, "pay?euros=-1")).isEqualTo("paid");
      assertThat(get(program, "menu")).isEqualTo("soup");
      Map<String, Till> tills = program.getBeansOfType(Till.class);
      assertThat(tills.get("ofDefaultRegistry").add(1)).isEqualTo(4);
      assertThat(tills.get("ofInjectedSet").add(1)).isEqualTo(5);

      for (String page : List.of("metrics", "actuator/prometheus")) {
        assertThat(lines(program, page))
            .as(page)
            .contains(
                "stall_visited_total{city=\"Rome\"} 2.0",
                "stall_visited_total{city=\"_other\"} 2.0",
                "stall_queue_guests 3.0",
                "stall_till_add_calls_total 2.0",
                "forethought_incidents_total 3.0",
                "forethought_label_overflow_total{label=\"city\",metric=\"stall_visited_total\"}"
                    + " 2.0",
                "forethought_amounts_rejected_total{metric=\"stall_euros_total\"} 1.0")
            .anyMatch(line -> line.startsWith("jvm_memory_used_bytes"))
            .anyMatch(line -> line.startsWith("http_requests_total"));
      }
    }
  }

  @Test
  void oneScrapeReadsAGaugeOnce() throws Exception {
    try (ConfigurableApplicationContext program = start()) {
      int before = program.getBean(Queue.class).reads();
      assertThat(lines(program, "metrics")).contains("stall_queue_guests 3.0");
      assertThat(program.getBean(Queue.class).reads()).isEqualTo(before + 1);
    }
  }

  @Test
  void registriesStaySeparateIfThePropertySaysSo() throws Exception {
    try (ConfigurableApplicationContext program = start("forethought.registry.enabled=false")) {
      assertThat(get(program, "visit?city=Rome")).isEqualTo("Rome");

      assertThat(lines(program, "metrics"))
          .contains("stall_visited_total{city=\"Rome\"} 2.0", "stall_queue_guests 3.0")
          .noneMatch(line -> line.startsWith("jvm_memory_used_bytes"));
      assertThat(lines(program, "actuator/prometheus"))
          .noneMatch(line -> line.startsWith("stall_"))
          .anyMatch(line -> line.startsWith("jvm_memory_used_bytes"));
    }
  }

  @Test
  void aSecondProgramStartsWhileTheFirstIsOpen() throws Exception {
    ConfigurableApplicationContext first = start();
    try (ConfigurableApplicationContext second = start("guests=7")) {
      assertThat(get(first, "visit?city=Rome")).isEqualTo("Rome");
      assertThat(get(second, "visit?city=Rome")).isEqualTo("Rome");
      assertThat(lines(first, "metrics"))
          .contains("stall_queue_guests 3.0", "stall_visited_total{city=\"Rome\"} 4.0");
      assertThat(lines(second, "actuator/prometheus"))
          .contains("stall_queue_guests 3.0", "stall_visited_total{city=\"Rome\"} 4.0");

      first.close();
      assertThat(lines(second, "metrics"))
          .contains("stall_queue_guests 7.0", "stall_visited_total{city=\"Rome\"} 4.0");
    } finally {
      first.close();
    }
  }

  private static List<String> lines(ConfigurableApplicationContext program, String page)
      throws Exception {
    return get(program, page).lines().toList();
  }

  /** Returns the body of the answer, which has the status 200. */
  private static String get(ConfigurableApplicationContext program, String path) throws Exception {
    String port = program.getEnvironment().getProperty("local.server.port");
    String user = Base64.getEncoder().encodeToString("user:secret".getBytes(UTF_8));
    HttpResponse<String> response =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path))
                .header("Authorization", "Basic " + user)
                .build(),
            BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body();
  }
}
