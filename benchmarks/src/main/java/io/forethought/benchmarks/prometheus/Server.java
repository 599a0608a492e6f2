package io.forethought.benchmarks.prometheus;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A real Prometheus server, in a process of its own. */
final class Server implements AutoCloseable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /**
   * By how many milliseconds per second of the interval a scrape may be late without another
   * timestamp. In a time lapse, targets delay each other more often than usual.
   */
  private static final int TOLERANCE = 9;

  /** The same for each interval, by default. */
  private static final int DEFAULT_TOLERANCE = 2;

  private static final int KILO = 1024;
  private static final int MOST_SECONDS_TO_END = 60;

  private final Process process;
  private final Path folder;
  private final String address;

  private Server(Process process, Path folder, String address) {
    this.process = process;
    this.folder = folder;
    this.address = address;
  }

  /** Starts a server that scrapes targets, all at one address. */
  static Server start(Path program, Path folder, Scenario scenario, String targets)
      throws IOException {
    Path config = Files.writeString(folder.resolve("prometheus.yml"), config(scenario, targets));
    String address = "127.0.0.1:" + freePort();
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--config.file=" + config,
                "--storage.tsdb.path=" + folder.resolve("data"),
                "--storage.tsdb.min-block-duration=" + scenario.blockMinutes() + "m",
                "--storage.tsdb.max-block-duration=" + scenario.blockMinutes() + "m",
                "--scrape.timestamp-tolerance=" + tolerance(scenario) + "ms",
                "--web.listen-address=" + address)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("prometheus.log").toFile())
            .start();
    return new Server(process, folder, address);
  }

  private static int tolerance(Scenario scenario) {
    return scenario.targets() == 1 ? DEFAULT_TOLERANCE : TOLERANCE * scenario.interval();
  }

  private static String config(Scenario scenario, String targets) {
    return """
    scrape_configs:
      - job_name: benchmark
        scrape_interval: %1$ds
        scrape_timeout: %1$ds
        file_sd_configs:
          - files: [targets.json]
        relabel_configs:
          - source_labels: [__address__]
            target_label: instance
          - target_label: __address__
            replacement: %2$s
    """
        .formatted(scenario.interval(), targets);
  }

  /** What the server exposes about itself; empty while it starts. */
  String page() throws IOException, InterruptedException {
    URI metrics = URI.create("http://" + address + "/metrics");
    try {
      return CLIENT.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString()).body();
    } catch (ConnectException e) {
      return "";
    }
  }

  /**
   * Bytes of memory, as the operating system counts them: all of them ({@code VmRSS}), or those
   * that are parts of files ({@code RssFile}).
   */
  long memory(String field) throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith(field + ":")) {
        return KILO * Long.parseLong(line.replaceAll("[^0-9]", ""));
      }
    }
    throw new IOException("Prometheus has ended; see " + folder.resolve("prometheus.log"));
  }

  /** The folder with its data. */
  Path data() {
    return folder.resolve("data");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(MOST_SECONDS_TO_END, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
