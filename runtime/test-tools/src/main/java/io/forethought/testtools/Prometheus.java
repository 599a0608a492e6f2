package io.forethought.testtools;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/** A Prometheus that runs on a free port of this machine. */
public final class Prometheus implements AutoCloseable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final URI address;
  private final Process process;

  private Prometheus(URI address, Process process) {
    this.address = address;
    this.process = process;
  }

  /**
   * Starts a server that scrapes one target every second.
   *
   * @param tool the program
   * @param folder where it may write
   * @param job the name of the job
   * @param target host and port of the target
   * @param lines further lines of the scrape configuration
   */
  public static Prometheus scraping(
      Tool tool, Path folder, String job, String target, String... lines) throws IOException {
    StringBuilder config =
        new StringBuilder(
            """
            scrape_configs:
              - job_name: %s
                scrape_interval: 1s
                static_configs:
                  - targets: ["%s"]
            """
                .formatted(job, target));
    for (String line : lines) {
      config.append("    ").append(line).append('\n');
    }
    return configured(tool, folder, config.toString());
  }

  /**
   * Starts a server with a configuration, which may name files in the folder.
   *
   * @param features the features that have to be enabled
   */
  public static Prometheus configured(Tool tool, Path folder, String config, String... features)
      throws IOException {
    Path file = Files.writeString(folder.resolve("prometheus.yml"), config);
    URI address = URI.create("http://localhost:" + freePort() + "/");
    Process process =
        tool.start(
            folder.resolve("prometheus.log"),
            "--config.file=" + file,
            "--storage.tsdb.path=" + folder.resolve("data"),
            "--enable-feature=" + String.join(",", features),
            "--web.listen-address=" + address.getAuthority());
    return new Prometheus(address, process);
  }

  /**
   * Returns the answer to a query, as JSON.
   *
   * @throws ConnectException while the server starts
   */
  public String answer(String query) throws IOException, InterruptedException {
    return answer("query", query);
  }

  /** Returns the exemplars of the series that a query reads, as JSON. */
  public String exemplars(String query) throws IOException, InterruptedException {
    return answer("query_exemplars", query);
  }

  private String answer(String path, String query) throws IOException, InterruptedException {
    URI question = address.resolve("api/v1/" + path + "?query=" + URLEncoder.encode(query, UTF_8));
    return CLIENT.send(HttpRequest.newBuilder(question).build(), BodyHandlers.ofString()).body();
  }

  /** Returns host and port. */
  public String address() {
    return address.getAuthority();
  }

  /** Returns a port that is free now. */
  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      return socket.getLocalPort();
    }
  }

  /** Stops the server, and waits until it has stopped writing. */
  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
