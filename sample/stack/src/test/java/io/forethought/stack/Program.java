package io.forethought.stack;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program that runs in the place of a container. */
final class Program implements Closeable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** How often it is started again: on a busy machine, a connection can time out. */
  private static final int MOST_RESTARTS = 10;

  private final ProcessBuilder builder;
  private final Path log;
  private Process process;
  private int restarts;

  private Program(ProcessBuilder builder, Path log) throws IOException {
    this.builder = builder;
    this.log = log;
    this.process = builder.start();
  }

  /** Starts a program, which prints into a file. */
  static Program start(List<String> command, Map<String, String> environment, Path log)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    return new Program(builder, log);
  }

  /** Whether it answers a request with 200. If it has ended, it is restarted, as compose does. */
  synchronized boolean answers(URI address) throws IOException, InterruptedException {
    if (!process.isAlive()) {
      if (restarts++ == MOST_RESTARTS) {
        throw new AssertionError("a program ends again and again:\n" + Files.readString(log));
      }
      process = builder.start();
    }
    try {
      return CLIENT
              .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Stops it, and waits until it has ended. */
  @Override
  public synchronized void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
