package io.forethought.stack;

import static org.awaitility.Awaitility.await;

import io.forethought.testtools.Tool;
import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shop with a token, and servers that monitor it. */
final class MonitoredShop implements Closeable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** The token of the endpoint. */
  static final String TOKEN = "token-of-a-test";

  /** Below those that the system gives to connections, which could take one before it is used. */
  private static final int FIRST_PORT = 20_000;

  private static final int PORTS_OF_A_TEST = 100;

  private final Path folder;
  private int lastPort =
      FIRST_PORT + (int) (ProcessHandle.current().pid() % PORTS_OF_A_TEST) * PORTS_OF_A_TEST;
  private final List<Closeable> running = new ArrayList<>();
  private final Map<URI, Program> starting = new LinkedHashMap<>();
  private final Map<String, URI> servers = new HashMap<>();

  MonitoredShop(Path folder) {
    this.folder = folder;
  }

  /** The file with the token of the shop. */
  Path token() {
    return folder.resolve("token");
  }

  /** The address of a server, or of the metrics of a shop, by its name. */
  URI address(String name) {
    return servers.get(name);
  }

  /** Starts a shop with options, whose metrics and pages have the names {@code name}. */
  void startShop(String name, String... options) throws IOException {
    Files.writeString(token(), TOKEN);
    int port = port();
    int metrics = port();
    List<String> command = new ArrayList<>(Release.image().command());
    command.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(1, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx192m"));
    command.addAll(List.of("--port=" + port, "--metrics-port=" + metrics));
    command.addAll(List.of(options));
    servers.put(name, URI.create("http://127.0.0.1:" + metrics + "/metrics"));
    servers.put(name + "-site", URI.create("http://127.0.0.1:" + port + "/"));
    Map<String, String> environment = Map.of("FORETHOUGHT_METRICS_TOKEN_FILE", token().toString());
    start(name, command, environment, address(name + "-site").resolve("health"));
  }

  /** Starts an Alertmanager with the configuration of the sample. */
  void startAlertmanager(Tool tool) throws IOException {
    int port = port();
    servers.put("alertmanager", URI.create("http://127.0.0.1:" + port + "/"));
    start(
        "alertmanager",
        List.of(
            tool.path().toString(),
            "--config.file=" + Operations.SAMPLE.resolve("monitoring/alertmanager.yml"),
            "--storage.path=" + folder.resolve("alertmanager"),
            "--web.listen-address=127.0.0.1:" + port,
            "--cluster.listen-address="),
        Map.of(),
        address("alertmanager").resolve("-/ready"));
  }

  /** Starts a Prometheus with a configuration, and the rules in the folder of its name. */
  void startPrometheus(Tool tool, String name, String configuration, String retention)
      throws IOException {
    int port = port();
    Path own = Files.createDirectories(folder.resolve(name));
    Files.writeString(own.resolve("prometheus.yml"), configuration);
    servers.put(name, URI.create("http://127.0.0.1:" + port + "/"));
    start(
        name,
        List.of(
            tool.path().toString(),
            "--config.file=" + own.resolve("prometheus.yml"),
            "--storage.tsdb.path=" + own.resolve("data"),
            "--storage.tsdb.retention.time=" + retention,
            "--web.listen-address=127.0.0.1:" + port,
            "--web.enable-lifecycle"),
        Map.of(),
        address(name).resolve("-/ready"));
  }

  /** A port that nobody uses, and that no other program of this test gets. */
  private int port() {
    lastPort++;
    try (ServerSocket socket = new ServerSocket(lastPort)) {
      return socket.getLocalPort();
    } catch (IOException taken) {
      return port();
    }
  }

  private void start(String name, List<String> command, Map<String, String> environment, URI ready)
      throws IOException {
    Program program = Program.start(command, environment, folder.resolve(name + ".log"));
    running.add(program);
    starting.put(ready, program);
  }

  /** Waits until all programs answer. */
  void awaitAll() {
    starting.forEach(
        (ready, program) -> await().atMost(PATIENCE).until(() -> program.answers(ready)));
    starting.clear();
  }

  @Override
  public void close() throws IOException {
    for (Closeable each : running) {
      each.close();
    }
  }
}
