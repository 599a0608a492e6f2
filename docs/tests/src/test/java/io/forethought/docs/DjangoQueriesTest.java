package io.forethought.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forethought.testtools.Prometheus;
import io.forethought.testtools.Tool;
import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page for users of django-prometheus: a program with its code, scraped by Prometheus, has a
 * result for each of its queries.
 */
@Tag("once")
class DjangoQueriesTest {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  /** A value that is a number, of one time or of several. */
  private static final Pattern NUMBER = Pattern.compile("\\[[0-9.]+,\"[-+0-9.e]+\"]");

  /** A bucket by its bound as Python writes it, which holds every request of this test. */
  private static final String BUCKET =
      "django_http_requests_body_total_bytes_bucket{le=\"1.048576e+06\"}"
          + " == ignoring(le) django_http_requests_body_total_bytes_count";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private Path folder;

  private final Page page;

  DjangoQueriesTest() throws IOException {
    page = Page.read(Path.of("docs/guide/coming-from-django-prometheus.md"));
  }

  @Test
  void everyQueryHasAResult() throws Exception {
    Tool tool = Tool.named("prometheus");
    List<String> queries = queries();
    assertThat(queries).hasSize(40);
    URI program = URI.create("http://localhost:" + Prometheus.freePort() + "/");
    Process running = startProgram(program.getPort());
    try (Prometheus prometheus =
        Prometheus.scraping(tool, folder, "django", program.getAuthority())) {
      List<String> open = new ArrayList<>(queries);
      open.add(BUCKET);
      await()
          .atMost(PATIENCE)
          .ignoreException(ConnectException.class)
          .untilAsserted(
              () -> {
                visit(program);
                open.removeIf(query -> hasResult(prometheus, query));
                assertThat(open).isEmpty();
              });
    } finally {
      running.destroyForcibly();
    }
  }

  private List<String> queries() {
    return page.blocks().stream()
        .filter(block -> block.language().equals("promql"))
        .flatMap(block -> block.text().lines())
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private Process startProgram(int port) throws IOException {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    List<Block> sources = new ArrayList<>(Examples.of(page).sources());
    try (var traffic = DjangoQueriesTest.class.getResourceAsStream("/Traffic.java.txt")) {
      sources.add(new Block("Traffic", 1, "java", new String(traffic.readAllBytes(), UTF_8)));
    }
    assertThat(new Javac(classes).strict(sources)).isEmpty();
    Path migrations = Files.createDirectory(folder.resolve("migrations"));
    Files.writeString(migrations.resolve("V1__one.sql"), "CREATE TABLE one (a INT);");
    Files.writeString(migrations.resolve("V2__two.sql"), "CREATE TABLE two (a INT);");
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classes + File.pathSeparator + System.getProperty("java.class.path"),
            "myapp.Traffic",
            Integer.toString(port),
            migrations.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("program.log").toFile())
        .start();
  }

  /** Sends some requests at the same time. */
  private static void visit(URI program) throws IOException, InterruptedException {
    assertThat(get(program.resolve("shop/work")).statusCode()).isEqualTo(200);
    Stream.of("shop/fail", "shop/slow", "shop/slow", "shop/work")
        .map(path -> HttpRequest.newBuilder(program.resolve(path)).build())
        .map(request -> CLIENT.sendAsync(request, BodyHandlers.discarding()))
        .toList()
        .forEach(CompletableFuture::join);
  }

  private static boolean hasResult(Prometheus prometheus, String query) {
    try {
      String answer = prometheus.answer(query);
      assertThat(answer).as(query).startsWith("{\"status\":\"success\"");
      return NUMBER.matcher(answer).find();
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
