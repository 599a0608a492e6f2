package io.forethought.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forethought.runtime.Scrape;
import io.forethought.servlet.filter.PlainHttpInitializer;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Spring Boot looks for no initializers of servlet containers: one bean takes their place. */
class SpringBootTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @Test
  void oneBeanRecordsWhatSpringMvcMatches() throws Exception {
    try (ConfigurableApplicationContext shop =
        SpringApplication.run(Shop.class, "--server.port=0", "--spring.main.banner-mode=off")) {
      PrometheusRegistry registry = shop.getBean(PrometheusRegistry.class);
      URI root =
          URI.create(
              "http://127.0.0.1:" + shop.getEnvironment().getProperty("local.server.port") + "/");

      assertThat(get(root.resolve("orders/17"))).isEqualTo(200);
      assertThat(get(root.resolve("orders/18/later"))).isEqualTo(200);
      assertThat(get(root.resolve("orders/0"))).isEqualTo(410);
      assertThat(get(root.resolve("orders/-1"))).isEqualTo(500);
      assertThat(get(root.resolve("nowhere"))).isEqualTo(404);
      assertThat(get(root.resolve("metrics"))).isEqualTo(200);

      await()
          .untilAsserted(
              () ->
                  assertThat(Scrape.text(registry).lines())
                      .filteredOn(line -> line.startsWith("http_responses_total{"))
                      .containsExactly(
                          "http_responses_total{method=\"GET\",status=\"200\","
                              + "view=\"/orders/{id}\"} 1.0",
                          "http_responses_total{method=\"GET\",status=\"200\","
                              + "view=\"/orders/{id}/later\"} 1.0",
                          "http_responses_total{method=\"GET\",status=\"404\","
                              + "view=\"_unmatched\"} 1.0",
                          "http_responses_total{method=\"GET\",status=\"410\","
                              + "view=\"/orders/{id}\"} 1.0",
                          "http_responses_total{method=\"GET\",status=\"500\","
                              + "view=\"/orders/{id}\"} 1.0"));
      assertThat(Scrape.text(registry))
          .contains(
              "\nhttp_exceptions_total{exception=\"IllegalArgumentException\","
                  + "view=\"/orders/{id}\"} 1.0\n");
    }
  }

  private static int get(URI address) throws Exception {
    return CLIENT
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  /** An application with nothing of ours but two beans. */
  @SpringBootConfiguration
  @EnableAutoConfiguration
  @Import(Orders.class)
  static class Shop {

    @Bean
    PrometheusRegistry registry() {
      return new PrometheusRegistry();
    }

    @Bean
    ServletContextInitializer httpMetrics(PrometheusRegistry registry) {
      return context -> PlainHttpInitializer.instrumentation(registry).build().install(context);
    }
  }

  /** What Spring MVC is asked for. */
  @RestController
  static class Orders {

    @GetMapping("/orders/{id}")
    String order(@PathVariable("id") int id) {
      if (id < 0) {
        throw new IllegalArgumentException("no such order");
      }
      if (id == 0) {
        throw new GoneException();
      }
      return "order " + id;
    }

    @GetMapping("/orders/{id}/later")
    Callable<String> later(@PathVariable("id") int id) {
      return () -> "order " + id;
    }
  }

  /** Answered with 410. */
  @ResponseStatus(HttpStatus.GONE)
  static class GoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
