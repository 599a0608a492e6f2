package io.forethought.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forethought.testing.Tool;
import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
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

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private Path folder;

  private final Page page;

  DjangoQueriesTest() throws IOException {
    page = Page.read(Path.of("docs/how-to/coming-from-django-prometheus.md"));
  }

  @Test
  void everyQueryHasAResult() throws Exception {
    Tool prometheus = Tool.named("prometheus");
    List<String> queries = queries();
    assertThat(queries).hasSize(40);
    URI program = URI.create("http://localhost:" + freePort() + "/");
    URI server = URI.create("http://localhost:" + freePort() + "/");
    List<Process> running = new ArrayList<>();
    try {
      running.add(startProgram(program.getPort()));
      running.add(startPrometheus(prometheus, program, server));

      List<String> open = new ArrayList<>(queries);
      await()
          .atMost(PATIENCE)
          .ignoreException(ConnectException.class)
          .untilAsserted(
              () -> {
                visit(program);
                open.removeIf(query -> hasResult(server, query));
                assertThat(open).isEmpty();
              });
    } finally {
      running.forEach(Process::destroyForcibly);
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

  private Process startPrometheus(Tool prometheus, URI program, URI server) throws IOException {
    Path config = folder.resolve("prometheus.yml");
    Files.writeString(
        config,
        """
        scrape_configs:
          - job_name: django
            scrape_interval: 1s
            static_configs:
              - targets: ["%s"]
        """
            .formatted(program.getAuthority()));
    return prometheus.start(
        folder.resolve("prometheus.log"),
        "--config.file=" + config,
        "--storage.tsdb.path=" + folder.resolve("data"),
        "--web.listen-address=" + server.getAuthority());
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

  private static boolean hasResult(URI prometheus, String query) {
    try {
      String answer =
          get(prometheus.resolve("api/v1/query?query=" + URLEncoder.encode(query, UTF_8))).body();
      assertThat(answer).as(query).startsWith("{\"status\":\"success\"");
      return NUMBER.matcher(answer).find();
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      return socket.getLocalPort();
    }
  }
}
