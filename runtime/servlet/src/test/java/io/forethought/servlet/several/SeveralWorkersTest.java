package io.forethought.servlet.several;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each of several servers answers with the requests to all of them. */
@Tag("once")
class SeveralWorkersTest {

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Process> workers = new ArrayList<>();

  @TempDir private Path folder;

  @AfterEach
  void stop() {
    workers.forEach(Process::destroyForcibly);
    workers.forEach(
        worker -> assertThat(worker.onExit()).succeedsWithin(1, TimeUnit.MINUTES).isNotNull());
  }

  /** Returns the root of a new server. */
  private URI start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName())
            .redirectError(folder.resolve("log").toFile());
    builder.environment().put("PROMETHEUS_MULTIPROC_DIR", folder.resolve("shared").toString());
    Process worker = builder.start();
    workers.add(worker);
    return URI.create(worker.inputReader().readLine());
  }

  private String get(URI root, String path) throws IOException, InterruptedException {
    return client
        .send(HttpRequest.newBuilder(root.resolve(path)).build(), BodyHandlers.ofString())
        .body();
  }

  private Stream<String> samples(URI root, String beginning) throws Exception {
    return get(root, "metrics").lines().filter(line -> line.startsWith(beginning));
  }

  @Test
  void totalIsThatOfAllRequestsAlsoAfterAWorkerWasKilled() throws Exception {
    URI one = start();
    URI other = start();
    for (int i = 0; i < 3; i++) {
      assertThat(get(one, "orders")).isEqualTo("orders");
    }
    for (int i = 0; i < 4; i++) {
      assertThat(get(other, "orders")).isEqualTo("orders");
    }
    String requests = "http_requests_total";
    List<String> seven = samples(one, requests).toList();

    assertThat(seven).hasSize(1).allMatch(line -> line.endsWith(" 7.0"));
    assertThat(samples(other, requests)).isEqualTo(seven);

    workers.get(0).destroyForcibly();
    assertThat(workers.get(0).onExit()).succeedsWithin(1, TimeUnit.MINUTES);

    assertThat(samples(other, requests)).isEqualTo(seven);
    assertThat(get(start(), "orders")).isEqualTo("orders");
    assertThat(samples(other, requests)).hasSize(1).allMatch(line -> line.endsWith(" 8.0"));
  }
}
