package io.forethought.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** What docs/how-to/spring-boot.md promises. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpringBootTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Path TESTS = Path.of("src/test");

  private ConfigurableApplicationContext program;
  private URI root;

  @BeforeAll
  void start() {
    program =
        SpringApplication.run(BookShop.class, "--server.port=0", "--spring.main.banner-mode=off");
    root =
        URI.create(
            "http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port") + "/");
  }

  @AfterAll
  void stop() {
    program.close();
  }

  @Test
  void everythingIsRecordedOnOnePage() throws Exception {
    assertThat(send("POST", "books?title=Emma").body()).isEqualTo("1");
    assertThat(send("POST", "books?title=Ulysses&fails=true").statusCode()).isEqualTo(500);
    assertThat(send("POST", "books?title=Emma").statusCode()).isEqualTo(500);
    assertThat(send("GET", "books/1").body()).isEqualTo("Emma");
    assertThat(send("GET", "books/1").body()).isEqualTo("Emma");

    await()
        .untilAsserted(
            () ->
                assertThat(send("GET", "metrics").body())
                    .contains(
                        "\nhttp_responses_total{method=\"GET\",status=\"200\",view=\"/books/{id}\"} 2.0\n",
                        "\nhttp_responses_total{method=\"POST\",status=\"500\",view=\"/books\"} 2.0\n",
                        "\nmodel_inserts_total{model=\"book\"} 1.0\n",
                        "\nmodel_updates_total{model=\"book\"} 0.0\n",
                        "\ndb_errors_total{alias=\"books\",type=\"integrity_constraint_violation\",vendor=\"h2\"} 1.0\n",
                        "\ncache_get_hits_total{backend=\"caffeine\",cache=\"titles\"} 1.0\n",
                        "\ncache_get_misses_total{backend=\"caffeine\",cache=\"titles\"} 1.0\n",
                        "\nmigrations_applied{connection=\"books\"} 1.0\n",
                        "\nmigrations_unapplied{connection=\"books\"} 0.0\n"));
  }

  @Test
  void pageShowsTheProgramAsItIs() throws Exception {
    String page = Files.readString(Path.of("../../docs/how-to/spring-boot.md"));
    String beans = Files.readString(TESTS.resolve("java/io/forethought/boot/BookShop.java"));

    assertThat(page)
        .contains(Files.readString(TESTS.resolve("resources/application.properties")))
        .contains(beans);
  }

  private HttpResponse<String> send(String method, String path) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(root.resolve(path)).method(method, BodyPublishers.noBody()).build(),
        BodyHandlers.ofString());
  }
}
