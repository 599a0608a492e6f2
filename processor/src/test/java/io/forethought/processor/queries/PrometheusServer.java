package io.forethought.processor.queries;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.forethought.testtools.Tool;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** A Prometheus server with given samples, which scrapes nothing. */
public final class PrometheusServer implements AutoCloseable {

  private static final String READY = "Server is ready to receive web requests";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final URI address;

  private PrometheusServer(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /**
   * One series of a result.
   *
   * @param labels its labels
   * @param value its value
   */
  public record Found(SortedMap<String, String> labels, double value) {}

  /** Starts a server with samples in the format OpenMetrics. */
  public static PrometheusServer start(Path folder, String samples)
      throws IOException, InterruptedException {
    Tool server = Tool.named("prometheus");
    Path text = Files.writeString(folder.resolve("samples.txt"), samples);
    Path data = folder.resolve("data");
    Tool.Outcome filled =
        Tool.named("promtool")
            .run("", "tsdb", "create-blocks-from", "openmetrics", text.toString(), data.toString());
    assertThat(filled.status()).as(filled.output()).isZero();
    Path config = Files.writeString(folder.resolve("prometheus.yml"), "scrape_configs: []\n");
    URI address = URI.create("http://localhost:" + freePort() + "/");
    Process process =
        new ProcessBuilder(
                server.path().toString(),
                "--config.file=" + config,
                "--storage.tsdb.path=" + data,
                "--storage.tsdb.retention.time=100y",
                "--enable-feature=promql-at-modifier",
                "--web.listen-address=" + address.getAuthority())
            .redirectErrorStream(true)
            .start();
    PrometheusServer started = new PrometheusServer(process, address);
    started.awaitReady();
    return started;
  }

  /** Reads the log until the server is ready; what follows is discarded. */
  private void awaitReady() throws IOException {
    BufferedReader log = process.inputReader(UTF_8);
    StringBuilder read = new StringBuilder();
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      read.append(line).append('\n');
      if (line.contains(READY)) {
        Thread rest = new Thread(() -> log.lines().forEach(each -> {}));
        rest.setDaemon(true);
        rest.start();
        return;
      }
    }
    throw new IOException("Prometheus has ended: " + read);
  }

  /** The result of an instant vector, or nothing if Prometheus cannot compute it. */
  public Optional<List<Found>> query(String query, long second)
      throws IOException, InterruptedException {
    String form = "query=" + URLEncoder.encode(query, UTF_8) + "&time=" + second;
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("api/v1/query"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    JsonObject answer =
        JsonParser.parseString(client.send(request, BodyHandlers.ofString()).body())
            .getAsJsonObject();
    if (!answer.get("status").getAsString().equals("success")) {
      assertThat(answer.get("errorType").getAsString())
          .as("%s: %s", query, answer)
          .isEqualTo("execution");
      return Optional.empty();
    }
    JsonObject data = answer.getAsJsonObject("data");
    return data.get("resultType").getAsString().equals("vector")
        ? Optional.of(
            StreamSupport.stream(data.getAsJsonArray("result").spliterator(), false)
                .map(PrometheusServer::found)
                .toList())
        : Optional.empty();
  }

  private static Found found(JsonElement result) {
    SortedMap<String, String> labels = new TreeMap<>();
    result
        .getAsJsonObject()
        .getAsJsonObject("metric")
        .entrySet()
        .forEach(label -> labels.put(label.getKey(), label.getValue().getAsString()));
    String value = result.getAsJsonObject().getAsJsonArray("value").get(1).getAsString();
    return new Found(labels, Double.parseDouble(value.replace("Inf", "Infinity")));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
