package io.forethought.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes of the shop behind one port. */
@Tag("once")
class WorkersTest {

  private static final String GREETING = "The shop is open: ";
  private static final int WORKERS = 2;
  private static final int REQUESTS = 40;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final Pattern LOOKS =
      Pattern.compile("(?m)^http_requests_total\\{.*view=\"/stock/\\*\"\\} (\\d+)\\.0$");

  @TempDir private Path directory;
  private Process shop;
  private BufferedReader output;
  private URI page;

  @BeforeEach
  void open() throws IOException {
    ProcessBuilder command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Shop.class.getName(),
                "--port=0",
                "--workers=" + WORKERS)
            .redirectErrorStream(true);
    command.environment().put("PROMETHEUS_MULTIPROC_DIR", directory.toString());
    shop = command.start();
    output = shop.inputReader(UTF_8);
    String greeting = line(GREETING);
    page = URI.create(greeting.substring(GREETING.length(), greeting.indexOf("  metrics")));
  }

  @AfterEach
  void close() throws InterruptedException {
    List<ProcessHandle> workers = workers();
    shop.destroyForcibly();
    assertThat(workers).allSatisfy(worker -> assertThat(worker.onExit()).succeedsWithin(PATIENCE));
  }

  @Test
  void eachWorkerExposesTheRequestsOfAllAlsoWhenSomeHaveEnded() throws Exception {
    look();
    assertThat(scrapes()).containsOnly(REQUESTS);

    ProcessHandle killed = workers().get(0);
    killed.destroyForcibly();
    line("Worker " + killed.pid() + " has ended. ");
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(processes()).isEqualTo(WORKERS + 1));

    look();
    assertThat(scrapes()).containsOnly(2 * REQUESTS);
  }

  /** Returns the first line of the output that begins so. */
  private String line(String beginning) throws IOException {
    List<String> others = new ArrayList<>();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(beginning)) {
        return line;
      }
      others.add(line);
    }
    throw new AssertionError(String.join("\n", others));
  }

  private List<ProcessHandle> workers() {
    return shop.children().toList();
  }

  /** Sends requests, each on a connection of its own. */
  private void look() throws IOException {
    for (int i = 0; i < REQUESTS; i++) {
      get("stock/teapot");
    }
  }

  /** Returns what several scrapes say about the number of requests. */
  private Set<Integer> scrapes() throws IOException {
    Set<Integer> numbers = new HashSet<>();
    for (int i = 0; i < 3 * WORKERS; i++) {
      Matcher sample = LOOKS.matcher(get("metrics"));
      assertThat(sample.find()).isTrue();
      numbers.add(Integer.valueOf(sample.group(1)));
    }
    return numbers;
  }

  private String get(String path) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) page.resolve(path).toURL().openConnection();
    connection.setRequestProperty("Connection", "close");
    try (InputStream body = connection.getInputStream()) {
      return new String(body.readAllBytes(), UTF_8);
    }
  }

  private long processes() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().matches(".*/histogram_\\d+\\.db")).count();
    }
  }
}
