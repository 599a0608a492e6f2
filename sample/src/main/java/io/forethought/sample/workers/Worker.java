package io.forethought.sample.workers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;

/** One process of the shop, which is started again when it ends. */
final class Worker implements AutoCloseable {

  /** What a shop prints when it is open. */
  private static final String GREETING = "The shop is open: ";

  private static final long PAUSE_MILLIS = 500;
  private static final long PATIENCE_SECONDS = 10;

  private final ProcessBuilder command;
  private final PrintStream out;
  private final Thread watch;
  private volatile Running running;
  private volatile boolean isClosed;

  /** A process that is open, and what it prints from then on. */
  private record Running(Process process, BufferedReader output) {}

  private Worker(String name, ProcessBuilder command, PrintStream out) throws IOException {
    this.command = command;
    this.out = out;
    this.running = opened(command, out);
    this.watch = new Thread(this::watch, name);
    watch.setDaemon(true);
    watch.start();
  }

  /** Starts a process, and waits until it is open. */
  static Worker start(String name, ProcessBuilder command, PrintStream out) throws IOException {
    return new Worker(name, command.redirectErrorStream(true), out);
  }

  private static Running opened(ProcessBuilder command, PrintStream out) throws IOException {
    Process process = command.start();
    BufferedReader output = process.inputReader(UTF_8);
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(GREETING)) {
        return new Running(process, output);
      }
      out.println(line);
    }
    throw new IOException("A worker did not start.");
  }

  private void watch() {
    while (!isClosed) {
      try {
        running.output().lines().forEach(out::println);
        if (!isClosed) {
          out.println("Worker " + running.process().pid() + " has ended. Another one is started.");
          TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
          running = opened(command, out);
        }
      } catch (IOException | UncheckedIOException failure) {
        out.println("A worker could not be started: " + failure.getMessage());
      } catch (InterruptedException closed) {
        return;
      }
    }
  }

  @Override
  public void close() {
    isClosed = true;
    watch.interrupt();
    Process process = running.process();
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException hurried) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
