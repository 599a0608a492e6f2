package io.forethought.testtools;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/** A Pushgateway that runs on a free port of this machine. */
public final class Pushgateway implements AutoCloseable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Duration LONGEST_START = Duration.ofSeconds(30);

  private final Process process;
  private final String address;

  private Pushgateway(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts one, and waits until it answers. The test is skipped like that of any missing {@link
   * Tool}.
   *
   * @param folder where it may write
   */
  public static Pushgateway start(Path folder) throws IOException, InterruptedException {
    Tool tool = Tool.named("prometheus-pushgateway", "prometheus-pushgateway");
    String address = "localhost:" + Prometheus.freePort();
    Process process = tool.start(folder.resolve("log"), "--web.listen-address=" + address);
    Pushgateway gateway = new Pushgateway(process, address);
    long end = System.nanoTime() + LONGEST_START.toNanos();
    while (!gateway.isReady()) {
      if (System.nanoTime() > end) {
        gateway.close();
        throw new IOException("The Pushgateway does not answer.");
      }
      Thread.sleep(50);
    }
    return gateway;
  }

  private boolean isReady() throws IOException, InterruptedException {
    try {
      return get("/-/ready").statusCode() == 200;
    } catch (ConnectException e) {
      return false;
    }
  }

  /** Host and port. */
  public String address() {
    return address;
  }

  /** What Prometheus scrapes. */
  public String metrics() throws IOException, InterruptedException {
    return get("/metrics").body();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://" + address + path);
    return CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

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
