package io.forethought.testtools;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A browser without a window, with a page for each {@link #open}. */
public final class Chromium implements AutoCloseable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Duration LONGEST_START = Duration.ofSeconds(60);

  private final Process process;
  private final Path profile;
  private final int port;

  private Chromium(Process process, Path profile, int port) {
    this.process = process;
    this.profile = profile;
    this.port = port;
  }

  /**
   * Starts one, and waits until it answers. The test is skipped like that of any missing {@link
   * Tool}.
   *
   * @param folder where it may write
   */
  public static Chromium start(Path folder) throws IOException, InterruptedException {
    Tool tool = Tool.named("chromium", "chromium");
    Path profile = folder.resolve("profile");
    Process process =
        tool.start(
            folder.resolve("log"),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--hide-scrollbars",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile,
            "about:blank");
    try {
      return new Chromium(process, profile, port(process, profile.resolve("DevToolsActivePort")));
    } catch (IOException | InterruptedException failure) {
      process.destroyForcibly();
      throw failure;
    }
  }

  /** Waits for the file that contains the port. */
  private static int port(Process process, Path file) throws IOException, InterruptedException {
    long end = System.nanoTime() + LONGEST_START.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      if (lines.size() > 1) {
        return Integer.parseInt(lines.get(0));
      }
      Thread.sleep(50);
    }
    throw new IOException("Chromium does not answer.");
  }

  /**
   * Opens an address in a page of its own.
   *
   * @param address what to show
   * @param width the width of the page in pixels
   * @param height its height
   * @param theme {@code light} or {@code dark}
   */
  public BrowserPage open(URI address, int width, int height, String theme)
      throws IOException, InterruptedException {
    URI blank = URI.create("http://127.0.0.1:" + port + "/json/new?about:blank");
    HttpRequest request =
        HttpRequest.newBuilder(blank).PUT(HttpRequest.BodyPublishers.noBody()).build();
    JsonObject target =
        JsonParser.parseString(CLIENT.send(request, BodyHandlers.ofString()).body())
            .getAsJsonObject();
    URI socket = URI.create(target.get("webSocketDebuggerUrl").getAsString());
    BrowserPage page = BrowserPage.connect(CLIENT, socket);
    page.prepare(width, height, theme);
    page.navigate(address);
    return page;
  }

  @Override
  public void close() {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    process.destroy();
    try {
      process.waitFor();
      // They still write into the folder for a moment.
      all.forEach(each -> each.onExit().join());
      // A link to another folder, about which JUnit would warn.
      Files.deleteIfExists(profile.resolve("SingletonSocket"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException kept) {
      // Deleted with the folder.
    }
  }
}
